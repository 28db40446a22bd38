package org.passeport.people;

import java.util.Objects;
import java.util.UUID;

/** Points at one territory. */
public record TerritoryKey(UUID value) {

    public TerritoryKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static TerritoryKey parse(String text) {
        return new TerritoryKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
