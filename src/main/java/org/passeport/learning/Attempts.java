package org.passeport.learning;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passeport.assessment.PresentedItem;
import org.passeport.content.Catalogue;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Lesson;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;
import org.passeport.content.Reflection;
import org.passeport.learning.AttemptReading.StepAnswers;
import org.passeport.learning.domain.Answer;
import org.passeport.learning.domain.Attempt;
import org.passeport.learning.domain.PlannedStep;
import org.passeport.learning.domain.ShownHint;
import org.passeport.learning.domain.StepPlan;
import org.passeport.learning.persistence.AnswerRepository;
import org.passeport.learning.persistence.AttemptRepository;
import org.passeport.learning.persistence.AttemptRepository.AttemptAtStep;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Durable;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Door of attempts: begin, answer, move on, finish, come back. */
@Door
public class Attempts {

    @Inject
    AttemptRepository attempts;

    @Inject
    AnswerRepository answers;

    @Inject
    AttemptReading reading;

    @Inject
    AttemptClosing closing;

    @Inject
    ObservationReading observations;

    @Inject
    Catalogue catalogue;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * The signed-in learner begins a module in the newest version offered, or resumes the attempt that is running: a double
     * click begins once.
     */
    public AttemptKey start(String moduleId) {
        PersonKey learner = user.person();
        MicroModule module =
                catalogue.offeredModule(moduleId).orElseThrow(() -> new NotFound("Ce module n’est pas proposé ici."));
        return attempts.findRunning(Attempt.runningMark(learner, module.ref()))
                .map(Attempt::key)
                .orElseGet(() -> begin(module, learner));
    }

    private AttemptKey begin(MicroModule module, PersonKey learner) {
        AttemptKey key = new AttemptKey(keys.next());
        attempts.add(Attempt.at(module, StepPlan.of(module), key, learner, random.nextLong(), clock.instant()));
        audit.record("learning.attempt-started", learner.value(), null, key + " " + module.ref());
        return key;
    }

    /** The learner's own, or one of a learner of the mediator's structure. */
    public AttemptDetails find(AttemptKey key) {
        Attempt attempt = reading.readable(attempts.find(key));
        StepPlan plan = reading.plan(attempt);
        return reading.details(
                attempt, plan, answers.of(key), reading.tasksSeen(attempt, plan), closing.resultOf(attempt));
    }

    /** One screen; empty step: where the learner is. Changes nothing. */
    public StepDetails step(AttemptKey key, Optional<String> step) {
        Optional<AttemptAtStep> found = attempts.find(key, step);
        Attempt attempt = reading.readable(found.map(AttemptAtStep::attempt));
        StepPlan plan = reading.plan(attempt);
        PlannedStep shown =
                step.map(id -> AttemptReading.step(plan, id)).orElseGet(() -> reading.current(attempt, plan));
        return stepDetails(attempt, plan, shown, found.orElseThrow().hintShown());
    }

    private StepDetails stepDetails(Attempt attempt, StepPlan plan, PlannedStep shown, boolean hintShown) {
        List<Answer> all = answers.of(attempt.key());
        ObservationReading.Seen seen = AttemptReading.hasTasks(plan)
                ? observations.of(attempt.learner(), attempt.module().orElseThrow())
                : ObservationReading.Seen.NONE;
        StepAnswers here = AttemptReading.answers(
                AttemptReading.byStep(all).getOrDefault(shown.id(), List.of()), attempt.isExam());
        AttemptDetails details = reading.details(attempt, plan, all, seen.tasks(), closing.resultOf(attempt));
        return new StepDetails(
                details,
                details.steps().get(shown.number() - 1),
                shown.module(),
                plan.before(shown).map(PlannedStep::id),
                plan.after(shown).map(PlannedStep::id),
                shown.activity(Lesson.class),
                shown.item().map(item -> PresentedItem.of(item, attempt.seed())),
                shown.activity(ObservedTask.class),
                shown.activity(Reflection.class),
                here.current().map(answer -> reading.told(attempt, shown, answer, hintShown)),
                here.aside().stream()
                        .map(answer -> reading.told(attempt, shown, answer, hintShown))
                        .toList(),
                hintShown ? hintOf(shown) : Optional.empty(),
                shown.activity(ObservedTask.class)
                        .map(task -> observations.details(seen, task.id()))
                        .orElse(List.of()));
    }

    /** The learner opens another screen. */
    public void moveTo(AttemptKey key, String step) {
        Attempt attempt = reading.own(attempts.lock(key));
        attempt.moveTo(AttemptReading.step(reading.plan(attempt), step), clock.instant());
    }

    /** Stores an answer for good before it returns; idempotent by the answer's id. */
    @Durable
    public AnswerReceipt answer(AttemptKey key, AnswerGiven given) {
        Optional<AttemptAtStep> found = attempts.lock(key, given.step());
        Attempt attempt = reading.own(found.map(AttemptAtStep::attempt));
        Asked asked = asked(attempt, given);
        Answer kept = asked.answers().stream()
                .filter(answer -> answer.id().equals(given.id()))
                .findFirst()
                .orElseGet(() -> keep(attempt, asked, given));
        if (!kept.says(given)) {
            throw new Conflict("Une autre réponse a déjà été reçue sous ce numéro.");
        }
        return receipt(attempt, asked, kept, found.orElseThrow().hintShown());
    }

    /** What an answer is about, and what was answered before. */
    private record Asked(PlannedStep step, List<Answer> answers) {}

    private Asked asked(Attempt attempt, AnswerGiven given) {
        Asked asked = attempt.isExam() ? askedByExam(attempt, given) : askedByModule(attempt, given);
        if (!asked.step().takesAnswers()) {
            throw new NotFound("Cette étape ne pose pas de question.");
        }
        return asked;
    }

    private Asked askedByModule(Attempt attempt, AnswerGiven given) {
        PlannedStep step = AttemptReading.step(reading.plan(attempt), given.step());
        return new Asked(step, answers.of(attempt.key(), given.step(), given.id()));
    }

    private Asked askedByExam(Attempt attempt, AnswerGiven given) {
        var drawn = answers.ofDrawn(attempt.key(), given.step(), given.id())
                .orElseThrow(() -> new NotFound("Cette étape n’existe pas."));
        StepPlan plan = StepPlan.of(List.of(drawn.item()), catalogue::module);
        return new Asked(plan.first(), drawn.answers());
    }

    private Answer keep(Attempt attempt, Asked asked, AnswerGiven given) {
        reading.mustAnswer(asked.step(), given);
        Answer answer = new Answer(attempt.key(), given, clock.instant(), attempt.isFinished());
        answers.add(answer);
        return answer;
    }

    private AnswerReceipt receipt(Attempt attempt, Asked asked, Answer kept, boolean hintShown) {
        List<Answer> arrived = new ArrayList<>(asked.answers());
        if (!arrived.contains(kept)) {
            arrived.add(kept);
        }
        Answer current =
                AttemptReading.answers(arrived, attempt.isExam()).current().orElse(kept);
        boolean counts = current.equals(kept) && !kept.given().late();
        return new AnswerReceipt(
                counts,
                reading.told(attempt, asked.step(), kept, hintShown),
                reading.told(attempt, asked.step(), current, hintShown));
    }

    /** Shows a question's hint, and remembers that it was shown: its cost counts from now on. */
    @Durable
    public String hint(AttemptKey key, String step) {
        Optional<AttemptAtStep> found = attempts.lock(key, step);
        Attempt attempt = reading.own(found.map(AttemptAtStep::attempt));
        PlannedStep shown = AttemptReading.step(reading.plan(attempt), step);
        String hint = Optional.of(shown)
                .filter(question -> !attempt.isExam())
                .flatMap(Attempts::hintOf)
                .orElseThrow(() -> new NotFound("Cette question n’a pas d’aide."));
        if (!found.orElseThrow().hintShown() && !isSettled(attempt, step)) {
            attempts.add(new ShownHint(key, step, clock.instant()));
        }
        return hint;
    }

    /** A hint read after the correction costs nothing. */
    private boolean isSettled(Attempt attempt, String step) {
        List<Answer> here = AttemptReading.byStep(answers.of(attempt.key())).getOrDefault(step, List.of());
        return attempt.isFinished()
                || AttemptReading.answers(here, false)
                        .current()
                        .filter(Answer::isSubmitted)
                        .isPresent();
    }

    private static Optional<String> hintOf(PlannedStep step) {
        return step.item().flatMap(item -> item.hint()).map(hint -> FrenchTypography.of(hint.text()));
    }

    /** Idempotent: a finished attempt answers with the result it has. */
    @Durable
    public AttemptResult finish(AttemptKey key) {
        Attempt attempt = reading.own(attempts.lock(key));
        if (!attempt.isFinished()) {
            closing.close(attempt);
        }
        return closing.result(attempt);
    }

    /** The result of a finished attempt. */
    public AttemptResult result(AttemptKey key) {
        Attempt attempt = reading.readable(attempts.find(key));
        if (!attempt.isFinished()) {
            throw new NotFound("Cet essai n’est pas terminé.");
        }
        return closing.result(attempt);
    }

    /** The signed-in learner's attempts, newest sign first. */
    public List<AttemptOutline> mine() {
        return attempts.outlines(Set.of(user.person()));
    }

    /** Attempts of these people, newest sign first, for a mediator of each one's structure. */
    public List<AttemptOutline> of(Collection<PersonKey> learners) {
        people.mustBeMediatorOf(learners);
        return attempts.outlines(learners);
    }
}
