package org.passeport.learning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.assessment.Assessments;
import org.passeport.assessment.Score;
import org.passeport.content.Catalogue;
import org.passeport.content.Item;
import org.passeport.learning.domain.Answer;
import org.passeport.learning.domain.Attempt;
import org.passeport.learning.domain.CurrentAnswerPolicy;
import org.passeport.learning.domain.PlannedStep;
import org.passeport.learning.domain.Result;
import org.passeport.learning.domain.StepPlan;
import org.passeport.learning.persistence.AttemptRepository;
import org.passeport.learning.persistence.ObservationRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;

/** What the doors of attempts share: who may see one, what it asks, which answers count in it. */
@ApplicationScoped
class AttemptReading {

    @Inject
    AttemptRepository attempts;

    @Inject
    ObservationRepository observations;

    @Inject
    Catalogue catalogue;

    @Inject
    Assessments assessments;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /** Answers to one question or reflection: those that counted one after the other, and those that took no place. */
    record StepAnswers(Optional<Answer> current, List<Answer> aside) {}

    static NotFound unknown() {
        return new NotFound("Cet essai n’existe pas.");
    }

    /** @throws NotFound unless it is the caller's own */
    Attempt own(Optional<Attempt> found) {
        PersonKey caller = user.person();
        return found.filter(attempt -> attempt.isOf(caller)).orElseThrow(AttemptReading::unknown);
    }

    /** @throws NotFound unless it is the caller's own, or one of a learner of their structure */
    Attempt readable(Optional<Attempt> found) {
        PersonKey caller = user.person();
        return found.filter(attempt -> attempt.isOf(caller) || people.isMediatorOf(attempt.learner()))
                .orElseThrow(AttemptReading::unknown);
    }

    StepPlan plan(Attempt attempt) {
        return attempt.module()
                .map(module -> StepPlan.of(catalogue.module(module)))
                .orElseGet(() -> StepPlan.of(attempts.drawn(attempt.key()), catalogue::module));
    }

    /** Where the learner is; the beginning, when a draft lost that screen. */
    PlannedStep current(Attempt attempt, StepPlan plan) {
        return plan.find(attempt.currentStep()).orElse(plan.first());
    }

    static PlannedStep step(StepPlan plan, String id) {
        return plan.find(id).orElseThrow(() -> new NotFound("Cette étape n’existe pas."));
    }

    AttemptDetails details(
            Attempt attempt, StepPlan plan, List<Answer> answers, Set<String> tasksSeen, Optional<Result> result) {
        Map<String, List<Answer>> byStep = byStep(answers);
        return new AttemptDetails(
                attempt.outline(answers.isEmpty() ? null : answers.getLast().receivedAt(), result.orElse(null)),
                plan.steps().stream()
                        .map(step -> step.step(isDone(attempt, step, byStep, tasksSeen)))
                        .toList(),
                current(attempt, plan).id());
    }

    private static boolean isDone(
            Attempt attempt, PlannedStep step, Map<String, List<Answer>> answers, Set<String> tasksSeen) {
        return switch (step.kind()) {
            case LESSON -> attempt.hasPassed(step.number());
            case OBSERVED_TASK -> tasksSeen.contains(step.activity().id());
            case QUESTION, REFLECTION ->
                answers(answers.getOrDefault(step.id(), List.of()), attempt.isExam())
                        .current()
                        .isPresent();
        };
    }

    /** Tasks of the attempt's module that the learner was seen doing; asks nothing where there is none. */
    Set<String> tasksSeen(Attempt attempt, StepPlan plan) {
        return attempt.module()
                .filter(module -> hasTasks(plan))
                .map(module -> observations.tasksSeen(attempt.learner(), module))
                .orElse(Set.of());
    }

    static boolean hasTasks(StepPlan plan) {
        return plan.steps().stream().anyMatch(step -> step.kind() == Step.Kind.OBSERVED_TASK);
    }

    static Map<String, List<Answer>> byStep(List<Answer> answers) {
        return answers.stream().collect(groupingBy(Answer::step));
    }

    /** @param arrived answers to one question, in order of arrival */
    static StepAnswers answers(List<Answer> arrived, boolean exam) {
        List<UUID> counted =
                CurrentAnswerPolicy.counted(arrived.stream().map(Answer::given).toList(), exam);
        return new StepAnswers(
                arrived.stream()
                        .filter(answer -> !counted.isEmpty() && answer.id().equals(counted.getLast()))
                        .findFirst(),
                arrived.stream()
                        .filter(answer -> !counted.contains(answer.id()))
                        .toList());
    }

    /** An answer with its score where that is due: at once in practice, at the end in an exam. */
    AnswerDetails told(Attempt attempt, PlannedStep step, Answer answer, boolean hintShown) {
        boolean due = attempt.isFinished() || !attempt.isExam() && answer.isSubmitted();
        return answer.details(due ? score(step, answer, hintShown) : Optional.empty());
    }

    /** Empty for a reflection, and for an answer to what a draft asks no more. */
    Optional<Score> score(PlannedStep step, Answer answer, boolean hintShown) {
        return step.item()
                .filter(item -> assessments.isAnswer(item, answer.response()))
                .map(item -> assessments.score(item, answer.response(), hintShown));
    }

    /** @throws Invalid when it does not answer what the step asks */
    void mustAnswer(PlannedStep step, AnswerGiven given) {
        step.item()
                .ifPresentOrElse(
                        item -> assessments.mustAnswer(item, given.response()),
                        () -> ReflectionAnswer.mustFit(step.scaleSize(), given.response()));
        boolean asked = step.item().filter(Item::certainty).isPresent();
        if (given.certainty().filter(sure -> !asked || sure < 1 || sure > 3).isPresent()) {
            throw new Invalid("certainty", "Dites à quel point vous êtes sûr\u00A0: de 1 à 3.");
        }
    }
}
