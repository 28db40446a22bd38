package org.passeport.people.domain;

import org.passeport.platform.Invalid;

/** What a structure or a territory may be called. */
public final class StructureNamePolicy {

    /** In signs. */
    private static final int LONGEST = 120;

    private StructureNamePolicy() {}

    /**
     * The name without needless spaces.
     *
     * @param field where it was typed
     * @throws Invalid when it is missing or too long
     */
    public static String required(String field, String typed) {
        String name = typed == null ? "" : typed.strip().replaceAll("[\\h\\v]+", " ");
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Invalid(field, "Écrivez un nom (" + LONGEST + " signes au plus).");
        }
        return name;
    }
}
