package org.passeport.mediation;

import java.util.Objects;
import java.util.UUID;

/** Points at one assignment. */
public record AssignmentKey(UUID value) {

    public AssignmentKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AssignmentKey parse(String text) {
        return new AssignmentKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
