package org.passeport.people;

import java.util.Objects;
import java.util.UUID;

/** Points at one person. */
public record PersonKey(UUID value) {

    public PersonKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static PersonKey parse(String text) {
        return new PersonKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
