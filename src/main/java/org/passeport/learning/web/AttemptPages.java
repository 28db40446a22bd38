package org.passeport.learning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.passeport.learning.AttemptKey;
import org.passeport.platform.NotFound;

/** Addresses of the player. */
final class AttemptPages {

    private AttemptPages() {}

    /** @throws NotFound when the address holds no key */
    static AttemptKey key(String id) {
        try {
            return AttemptKey.parse(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("Cet essai n’existe pas.");
        }
    }

    /** Where the learner is. */
    static String current(AttemptKey attempt) {
        return "/learning/attempt?id=" + attempt;
    }

    static String step(AttemptKey attempt, String step) {
        return current(attempt) + "&step=" + URLEncoder.encode(step, StandardCharsets.UTF_8);
    }

    /** A finished attempt, from its first screen. */
    static String review(AttemptKey attempt) {
        return current(attempt) + "&review=yes";
    }

    static String result(AttemptKey attempt) {
        return "/learning/result?id=" + attempt;
    }
}
