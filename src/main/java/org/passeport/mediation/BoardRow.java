package org.passeport.mediation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passeport.learning.AttemptOutline;
import org.passeport.people.PersonKey;

/**
 * One person on a board.
 *
 * @param attempt       the one with the newest sign
 * @param silentMinutes whole minutes since that sign, by the server's clock; 0 without an attempt
 * @param left          modules and courses given and not done yet
 * @param locked        whether too many wrong codes keep the account shut
 */
public record BoardRow(
        PersonKey learner,
        String name,
        BoardState state,
        Optional<AttemptOutline> attempt,
        long silentMinutes,
        int left,
        boolean locked) {

    /** No answer and no other screen for five minutes. */
    public boolean stuck() {
        return state == BoardState.STUCK;
    }

    /** The attempt for pages, which know no Optional; null without one. */
    public AttemptOutline shown() {
        return attempt.orElse(null);
    }

    /** One mark per screen of the attempt: passed or not. */
    public List<Boolean> pips() {
        return attempt.map(running -> IntStream.rangeClosed(1, running.stepCount())
                        .mapToObj(number -> running.finishedAt().isPresent() || number < running.stepNumber())
                        .toList())
                .orElse(Collections.emptyList());
    }
}
