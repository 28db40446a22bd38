package org.passeport.mediation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.passeport.learning.AttemptOutline;
import org.passeport.mediation.ResultCell;
import org.passeport.mediation.ResultState;

/** What counts of several attempts at a module: once completed, it stays done, whatever was tried again since. */
public final class ResultPolicy {

    private ResultPolicy() {}

    /**
     * @param attempts those of one person at one module, in any order
     * @param given    whether the module is given to them
     */
    public static ResultCell cell(List<AttemptOutline> attempts, boolean given) {
        Optional<ResultCell> completed = attempts.stream()
                .filter(AttemptOutline::completed)
                .map(attempt -> attempt.finishedAt().orElse(attempt.lastSign()))
                .min(Comparator.naturalOrder())
                .map(at -> new ResultCell(ResultState.DONE, at, 0, 0));
        return completed
                .or(() -> attempts.stream()
                        .max(Comparator.comparing(AttemptOutline::lastSign))
                        .map(ResultPolicy::notCompleted))
                .orElse(given ? ResultCell.GIVEN : ResultCell.NONE);
    }

    private static ResultCell notCompleted(AttemptOutline attempt) {
        return attempt.finishedAt()
                .map(at -> new ResultCell(ResultState.TO_TAKE_UP, at, 0, 0))
                .orElseGet(() -> new ResultCell(
                        ResultState.DOING, attempt.lastSign(), attempt.stepNumber(), attempt.stepCount()));
    }
}
