package org.passeport.certification;

import java.util.Objects;
import java.util.UUID;

/** Points at one candidacy. */
public record CandidacyKey(UUID value) {

    public CandidacyKey {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CandidacyKey parse(String text) {
        return new CandidacyKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
