package org.passeport.learning;

import java.util.Objects;
import java.util.UUID;

/** Points at one attempt. */
public record AttemptKey(UUID value) {

    public AttemptKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AttemptKey parse(String text) {
        return new AttemptKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
