package org.passeport.mediation;

import java.util.Objects;
import java.util.UUID;

/** Points at one group. */
public record GroupKey(UUID value) {

    public GroupKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static GroupKey parse(String text) {
        return new GroupKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
