package org.passeport.people;

import java.util.Objects;
import java.util.UUID;

/** Points at one structure. */
public record StructureKey(UUID value) {

    public StructureKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static StructureKey parse(String text) {
        return new StructureKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
