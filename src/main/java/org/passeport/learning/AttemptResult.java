package org.passeport.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a finished attempt.
 *
 * @param points      points of its questions
 * @param maximum     points that could be had; 0 for a module without a quiz
 * @param completed   whether the module's completion rule, or the exam's pass rule, is met
 * @param domains     points by area of the referential, for an exam; empty for a module
 * @param competences what changed in the passport, as it stands now; empty for an exam
 */
public record AttemptResult(
        AttemptOutline attempt,
        double points,
        double maximum,
        boolean completed,
        List<DomainScore> domains,
        List<CompetenceStanding> competences,
        Optional<Instant> nextExamFrom) {

    public AttemptResult {
        domains = List.copyOf(domains);
        competences = List.copyOf(competences);
    }

    /** 0 to 100, rounded down: nobody is told that they reached what they did not. */
    public int percent() {
        return maximum == 0 ? 100 : (int) Math.floor(100 * points / maximum + 1e-9);
    }
}
