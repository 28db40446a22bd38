package org.passeport.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeport.content.Catalogue;
import org.passeport.content.CertificationScheme;
import org.passeport.learning.domain.DomainPoints;
import org.passeport.learning.domain.ExamPolicy;
import org.passeport.learning.domain.Result;
import org.passeport.learning.persistence.AttemptRepository;
import org.passeport.learning.persistence.ResultRepository;
import org.passeport.people.PersonKey;
import org.passeport.platform.NotFound;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** Schemes as they were pinned, and what came of final quizzes. */
@ApplicationScoped
class ExamReading {

    @Inject
    AttemptRepository attempts;

    @Inject
    ResultRepository results;

    @Inject
    Catalogue catalogue;

    @Inject
    Referentials referentials;

    @Inject
    Clock clock;

    CertificationScheme scheme(SchemeRef ref) {
        return catalogue.course(ref.course(), ref.courseVersion()).schemes().stream()
                .filter(scheme -> scheme.id().equals(ref.scheme()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Ce parcours n’a pas cet examen."));
    }

    Referential referential(CertificationScheme scheme) {
        return referentials.find(scheme.referential()).orElseThrow();
    }

    /** Attempts of a learner at the final quiz of a scheme, whatever the version of its course, oldest first. */
    static List<AttemptOutline> taken(List<AttemptOutline> all, SchemeRef scheme) {
        return all.stream()
                .filter(attempt -> attempt.exam()
                        .filter(exam -> exam.course().equals(scheme.course())
                                && exam.scheme().equals(scheme.scheme()))
                        .isPresent())
                .sorted(Comparator.comparing(AttemptOutline::startedAt))
                .toList();
    }

    /** From when another attempt may begin, once these are finished; empty when none is left. */
    Optional<Instant> nextFrom(CertificationScheme scheme, Collection<AttemptOutline> taken) {
        List<Instant> finished = taken.stream()
                .map(AttemptOutline::finishedAt)
                .flatMap(Optional::stream)
                .toList();
        return ExamPolicy.nextFrom(scheme.exam(), finished, clock.instant());
    }

    AttemptResult result(AttemptKey key, Result result, PersonKey learner, SchemeRef ref) {
        List<AttemptOutline> taken = taken(learner, ref);
        AttemptOutline outline = taken.stream()
                .filter(attempt -> attempt.key().equals(key))
                .findFirst()
                .orElseThrow();
        return result(scheme(ref), outline, result, domains(List.of(outline)), taken);
    }

    /** Results of finished attempts, in their order. */
    List<AttemptResult> results(SchemeRef ref, List<AttemptOutline> finished) {
        if (finished.isEmpty()) {
            return List.of();
        }
        Map<AttemptKey, Result> found = results
                .find(finished.stream().map(AttemptOutline::key).toList())
                .stream()
                .collect(Collectors.toMap(Result::attempt, Function.identity()));
        Map<AttemptKey, List<DomainPoints>> domains = domains(finished);
        CertificationScheme scheme = scheme(ref);
        return finished.stream()
                .map(attempt -> result(scheme, attempt, found.get(attempt.key()), domains, finished))
                .toList();
    }

    private Map<AttemptKey, List<DomainPoints>> domains(List<AttemptOutline> finished) {
        return results.domains(finished.stream().map(AttemptOutline::key).toList());
    }

    private AttemptResult result(
            CertificationScheme scheme,
            AttemptOutline attempt,
            Result result,
            Map<AttemptKey, List<DomainPoints>> domains,
            List<AttemptOutline> taken) {
        return new AttemptResult(
                attempt,
                result.points(),
                result.maximum(),
                result.isCompleted(),
                scores(referential(scheme), domains.getOrDefault(attempt.key(), List.of())),
                List.of(),
                result.isCompleted() ? Optional.empty() : nextFrom(scheme, taken));
    }

    /** In the referential's order. */
    private static List<DomainScore> scores(Referential referential, List<DomainPoints> points) {
        return referential.domains().stream()
                .flatMap(domain -> points.stream()
                        .filter(part -> part.domain().equals(domain.code()))
                        .map(part -> new DomainScore(domain.code(), domain.title(), part.points(), part.maximum())))
                .toList();
    }

    /** Attempts that may still be begun. */
    static int left(CertificationScheme scheme, List<AttemptOutline> taken) {
        return Math.max(0, scheme.exam().attempts() - taken.size());
    }

    List<AttemptOutline> taken(PersonKey learner, SchemeRef scheme) {
        return taken(attempts.outlines(Set.of(learner)), scheme);
    }
}
