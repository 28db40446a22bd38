package org.passeport.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a learner stands with a final quiz.
 *
 * @param finished     every finished attempt, oldest first
 * @param running      the attempt to resume
 * @param attemptsLeft attempts that may still be begun
 * @param mayStartFrom when the next attempt may begin; empty when none is left, or the course is not done
 */
public record ExamStanding(
        SchemeRef scheme,
        List<AttemptResult> finished,
        Optional<AttemptKey> running,
        int attemptsLeft,
        Optional<Instant> mayStartFrom) {

    public ExamStanding {
        finished = List.copyOf(finished);
    }

    /** The passed attempt with most points. */
    public Optional<AttemptResult> passed() {
        return finished.stream()
                .filter(AttemptResult::completed)
                .max(Comparator.comparingDouble(AttemptResult::points));
    }
}
