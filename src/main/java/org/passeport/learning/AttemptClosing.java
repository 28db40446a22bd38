package org.passeport.learning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passeport.assessment.Score;
import org.passeport.content.Catalogue;
import org.passeport.content.CertificationScheme;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.learning.domain.Answer;
import org.passeport.learning.domain.Attempt;
import org.passeport.learning.domain.CompletionPolicy;
import org.passeport.learning.domain.DomainPoints;
import org.passeport.learning.domain.DrawnItem;
import org.passeport.learning.domain.Evidence;
import org.passeport.learning.domain.EvidencePolicy;
import org.passeport.learning.domain.ExamPolicy;
import org.passeport.learning.domain.PlannedStep;
import org.passeport.learning.domain.Result;
import org.passeport.learning.domain.StepPlan;
import org.passeport.learning.persistence.AnswerRepository;
import org.passeport.learning.persistence.AttemptRepository;
import org.passeport.learning.persistence.EvidenceRepository;
import org.passeport.learning.persistence.ObservationRepository;
import org.passeport.learning.persistence.ResultRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Keys;

/** Ends an attempt: what every answer that counts is worth, and what that shows; in the transaction of the act. */
@ApplicationScoped
class AttemptClosing {

    @Inject
    AttemptRepository attempts;

    @Inject
    AnswerRepository answers;

    @Inject
    ResultRepository results;

    @Inject
    ObservationRepository observations;

    @Inject
    EvidenceRepository evidence;

    @Inject
    AttemptReading reading;

    @Inject
    ExamReading exams;

    @Inject
    PassportReading passports;

    @Inject
    Catalogue catalogue;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** The attempt is locked by the caller and not finished yet. */
    void close(Attempt attempt) {
        Instant now = clock.instant();
        if (attempt.isExam()) {
            closeExam(attempt);
        } else {
            closeModule(attempt, now);
        }
        attempt.finish(now);
        audit.record(
                "learning.attempt-finished",
                attempt.learner().value(),
                null,
                attempt.key().toString());
    }

    private void closeModule(Attempt attempt, Instant now) {
        ModuleRef ref = attempt.module().orElseThrow();
        MicroModule module = catalogue.module(ref);
        StepPlan plan = StepPlan.of(module);
        Map<String, Double> points = points(attempt, plan);
        double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
        int maximum = plan.questions().size();
        Set<String> seen =
                module.completion().observedRequired() ? observations.tasksSeen(attempt.learner(), ref) : Set.of();
        boolean completed = CompletionPolicy.isCompleted(module, sum, maximum, seen);
        results.add(new Result(attempt.key(), sum, maximum, completed, CompletionPolicy.rule(module)), List.of());
        evidence.add(EvidencePolicy.shownByQuiz(module, points).stream()
                .map(shown -> Evidence.ofQuiz(keys.next(), attempt, module, shown, now))
                .toList());
    }

    private void closeExam(Attempt attempt) {
        List<DrawnItem> draw = attempts.drawn(attempt.key());
        Map<String, Double> points = points(attempt, StepPlan.of(draw, catalogue::module));
        Map<String, List<DrawnItem>> byDomain = draw.stream().collect(groupingBy(DrawnItem::domain));
        List<DomainPoints> domains = byDomain.entrySet().stream()
                .map(domain -> new DomainPoints(
                        attempt.key(),
                        domain.getKey(),
                        domain.getValue().stream()
                                .mapToDouble(item -> points.getOrDefault(item.step(), 0.0))
                                .sum(),
                        domain.getValue().size()))
                .toList();
        CertificationScheme.PassRule rule =
                exams.scheme(attempt.scheme().orElseThrow()).pass();
        results.add(
                new Result(
                        attempt.key(),
                        domains.stream().mapToDouble(DomainPoints::points).sum(),
                        draw.size(),
                        ExamPolicy.isPassed(rule, domains),
                        ExamPolicy.rule(rule)),
                domains);
    }

    /** By step: what the answer that counts brings, submitted or not. Nothing for what was not answered. */
    private Map<String, Double> points(Attempt attempt, StepPlan plan) {
        Map<String, List<Answer>> byStep = AttemptReading.byStep(answers.of(attempt.key()));
        Set<String> hints = attempt.isExam() ? Set.of() : attempts.hints(attempt.key());
        Map<String, Double> points = new HashMap<>();
        for (PlannedStep question : plan.questions()) {
            AttemptReading.answers(byStep.getOrDefault(question.id(), List.of()), attempt.isExam())
                    .current()
                    .flatMap(answer -> reading.score(question, answer, hints.contains(question.id())))
                    .map(Score::points)
                    .ifPresent(worth -> points.put(question.id(), worth));
        }
        return points;
    }

    Optional<Result> resultOf(Attempt attempt) {
        return attempt.isFinished() ? results.find(attempt.key()) : Optional.empty();
    }

    /** Of a finished attempt. */
    AttemptResult result(Attempt attempt) {
        Result result = results.find(attempt.key()).orElseThrow();
        if (attempt.isExam()) {
            return exams.result(
                    attempt.key(), result, attempt.learner(), attempt.scheme().orElseThrow());
        }
        return new AttemptResult(
                attempt.outline(answers.lastReceived(attempt.key()), result),
                result.points(),
                result.maximum(),
                result.isCompleted(),
                List.of(),
                passports.changedBy(attempt.key().value(), attempt.learner(), Passports.USUAL_RULE),
                Optional.empty());
    }
}
