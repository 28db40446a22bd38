package org.passeport.mediation.domain;

import org.passeport.platform.Invalid;

/** What a group may be called. */
public final class GroupNamePolicy {

    private static final int LONGEST = 80;

    private GroupNamePolicy() {}

    /** The name without what surrounds it. */
    public static String required(String field, String typed) {
        String name = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Invalid(field, "Donnez un nom au groupe, par exemple « Mardi matin ».");
        }
        if (name.length() > LONGEST) {
            throw new Invalid(field, "Ce nom est trop long\u00a0: 80 signes au plus.");
        }
        return name;
    }
}
