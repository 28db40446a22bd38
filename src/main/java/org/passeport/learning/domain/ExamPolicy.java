package org.passeport.learning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.passeport.content.CertificationScheme.Exam;
import org.passeport.content.CertificationScheme.PassRule;

/** When a final quiz may be taken, and when it is passed. */
public final class ExamPolicy {

    private ExamPolicy() {}

    /** Enough points in all, and in each area that was asked. */
    public static boolean isPassed(PassRule rule, Collection<DomainPoints> domains) {
        double points = domains.stream().mapToDouble(DomainPoints::points).sum();
        double maximum = domains.stream().mapToDouble(DomainPoints::maximum).sum();
        return CompletionPolicy.reaches(points, maximum, rule.overallPercent())
                && domains.stream()
                        .allMatch(domain ->
                                CompletionPolicy.reaches(domain.points(), domain.maximum(), rule.perDomainPercent()));
    }

    /** What was applied, as kept beside the result. */
    public static String rule(PassRule rule) {
        return "overall " + rule.overallPercent() + "%, per domain " + rule.perDomainPercent() + "%";
    }

    /**
     * From when another attempt may begin.
     *
     * @param finished when each earlier attempt was finished
     * @param now      the answer when there is no earlier attempt
     * @return empty when none is left
     */
    public static Optional<Instant> nextFrom(Exam exam, List<Instant> finished, Instant now) {
        return finished.size() >= exam.attempts()
                ? Optional.empty()
                : Optional.of(finished.stream()
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plus(Duration.ofDays(exam.waitDays())))
                        .orElse(now));
    }
}
