package org.passeport.people.domain;

import java.util.Optional;

/** What a person's name may be: anything they say, in one line, and short enough for a card and a certificate. */
public final class PersonNamePolicy {

    /** Signs, for the given name and for the family name. */
    private static final int LONGEST = 80;

    private PersonNamePolicy() {}

    /** Spaces around it go, several in a row become one; nothing typed gives an empty name. */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\h\\v]+", " ");
    }

    /**
     * Why this name cannot be taken and what to do, in French; empty when it can.
     *
     * @param label which name, with its article: {@code le prénom}
     * @param name  as {@link #tidy} gives it
     */
    public static Optional<String> fault(String label, String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of("Écrivez " + label + " (" + LONGEST + " signes au plus).");
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? Optional.of("Écrivez " + label + " avec des lettres seulement.")
                : Optional.empty();
    }
}
