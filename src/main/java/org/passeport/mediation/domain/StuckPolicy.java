package org.passeport.mediation.domain;

import java.time.Duration;
import java.time.Instant;
import org.passeport.learning.AttemptOutline;

/** Who may need somebody: a running attempt without an answer or another screen for five minutes. */
public final class StuckPolicy {

    /** Silence that calls the mediator, by the server's clock. */
    public static final Duration SILENCE = Duration.ofMinutes(5);

    /** Silence after which the person has simply left: stopping and coming back is normal. */
    public static final Duration LEFT = Duration.ofHours(2);

    private StuckPolicy() {}

    public static boolean isStuck(AttemptOutline attempt, Instant now) {
        return isRunning(attempt)
                && silence(attempt, now).compareTo(SILENCE) >= 0
                && silence(attempt, now).compareTo(LEFT) < 0;
    }

    /** Begun, not finished, and silent for so long that the person is no longer there. */
    public static boolean isLeft(AttemptOutline attempt, Instant now) {
        return isRunning(attempt) && silence(attempt, now).compareTo(LEFT) >= 0;
    }

    /** Since the last sign; never negative. */
    public static Duration silence(AttemptOutline attempt, Instant now) {
        Duration since = Duration.between(attempt.lastSign(), now);
        return since.isNegative() ? Duration.ZERO : since;
    }

    private static boolean isRunning(AttemptOutline attempt) {
        return attempt.finishedAt().isEmpty();
    }
}
