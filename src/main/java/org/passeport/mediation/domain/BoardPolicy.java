package org.passeport.mediation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.passeport.learning.AttemptOutline;
import org.passeport.mediation.BoardRow;
import org.passeport.mediation.BoardState;

/** What a board says of a person, and in which order: the attempt with the newest sign decides. */
public final class BoardPolicy {

    /** The stuck first, the longest silence on top; then by state and name as they came. */
    public static final Comparator<BoardRow> ORDER =
            Comparator.comparing(BoardRow::state).thenComparing(row -> row.stuck() ? -row.silentMinutes() : 0);

    private BoardPolicy() {}

    /** @param dayOf the day that people live in at a moment */
    public static BoardState state(Optional<AttemptOutline> newest, Instant now, Function<Instant, LocalDate> dayOf) {
        if (newest.isEmpty()) {
            return BoardState.NOTHING;
        }
        AttemptOutline attempt = newest.get();
        if (attempt.finishedAt().isPresent()) {
            LocalDate day = dayOf.apply(attempt.finishedAt().get());
            return day.equals(dayOf.apply(now)) ? BoardState.DONE_TODAY : BoardState.DONE_BEFORE;
        }
        if (StuckPolicy.isStuck(attempt, now)) {
            return BoardState.STUCK;
        }
        return StuckPolicy.isLeft(attempt, now) ? BoardState.PAUSED : BoardState.RUNNING;
    }

    /** The attempt with the newest sign, finishing included. */
    public static Optional<AttemptOutline> newest(List<AttemptOutline> attempts) {
        return attempts.stream().max(Comparator.comparing(BoardPolicy::lastSign));
    }

    private static Instant lastSign(AttemptOutline attempt) {
        return attempt.finishedAt().filter(attempt.lastSign()::isBefore).orElse(attempt.lastSign());
    }
}
