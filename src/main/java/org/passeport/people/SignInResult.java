package org.passeport.people;

import java.time.Instant;

/** What came of a user name and a secret. A value, not an exception: a refused try must be counted and committed. */
public sealed interface SignInResult {

    /** @param token opaque; only its hash is kept */
    record Accepted(String token, Instant expires) implements SignInResult {}

    /** @param message why and what to do, in French, without saying whether the account exists */
    record Refused(String message) implements SignInResult {}
}
