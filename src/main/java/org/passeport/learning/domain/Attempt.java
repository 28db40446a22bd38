package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.SchemeRef;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/**
 * One run of a learner through a module version or a final quiz. Whatever it asks, and in which order, is pinned when it
 * begins; only where the learner is changes, until it is finished. Writers lock its row, so that the answers of an attempt
 * arrive one after the other.
 */
@Entity
@Table(name = "learning_attempt")
@PersonalData(
        purpose = "reprendre où la personne s’est arrêtée et montrer ce qu’elle sait faire",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la personne")
public class Attempt {

    @Id
    private UUID id;

    @Column(name = "learner_key", updatable = false)
    private UUID learner;

    @Column(name = "module_id", updatable = false)
    private String moduleId;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(name = "course_id", updatable = false)
    private String courseId;

    @Column(name = "course_version", updatable = false)
    private String courseVersion;

    @Column(name = "scheme_id", updatable = false)
    private String schemeId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String goal;

    @Column(updatable = false)
    private long seed;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "current_step")
    private String currentStep;

    @Column(name = "step_number")
    private int stepNumber;

    @Column(name = "furthest_step")
    private int furthestStep;

    @Column(name = "step_count", updatable = false)
    private int stepCount;

    @Column(name = "step_since")
    private Instant stepSince;

    @Column(name = "running_mark")
    private String runningMark;

    /** For JPA. */
    protected Attempt() {}

    private Attempt(
            AttemptKey key, PersonKey learner, String title, String goal, StepPlan plan, long seed, Instant now) {
        this.id = key.value();
        this.learner = learner.value();
        this.title = title;
        this.goal = goal;
        this.seed = seed;
        this.startedAt = now;
        this.currentStep = plan.first().id();
        this.stepNumber = 1;
        this.furthestStep = 1;
        this.stepCount = plan.steps().size();
        this.stepSince = now;
    }

    /** @param seed of every shuffle in it */
    public static Attempt at(
            MicroModule module, StepPlan plan, AttemptKey key, PersonKey learner, long seed, Instant now) {
        Attempt attempt = new Attempt(key, learner, module.title(), module.goal(), plan, seed, now);
        attempt.moduleId = module.ref().id();
        attempt.moduleVersion = module.ref().version().toString();
        attempt.runningMark = runningMark(learner, module.ref());
        return attempt;
    }

    /** @param title what the scheme is called */
    public static Attempt at(
            SchemeRef scheme, String title, StepPlan plan, AttemptKey key, PersonKey learner, long seed, Instant now) {
        Attempt attempt = new Attempt(key, learner, title, title, plan, seed, now);
        attempt.courseId = scheme.course();
        attempt.courseVersion = scheme.courseVersion().toString();
        attempt.schemeId = scheme.scheme();
        attempt.runningMark = runningMark(learner, scheme);
        return attempt;
    }

    /** The same for every version of a module, except that a draft is tried beside what is published. */
    public static String runningMark(PersonKey learner, ModuleRef module) {
        return learner + "|" + module.id() + (module.isDraft() ? "|draft" : "");
    }

    public static String runningMark(PersonKey learner, SchemeRef scheme) {
        return learner + "|" + scheme.course() + "/" + scheme.scheme();
    }

    public AttemptKey key() {
        return new AttemptKey(id);
    }

    public PersonKey learner() {
        return new PersonKey(learner);
    }

    public boolean isOf(PersonKey person) {
        return learner.equals(person.value());
    }

    /** Empty for an exam. */
    public Optional<ModuleRef> module() {
        return Optional.ofNullable(moduleId).map(module -> new ModuleRef(module, Version.parse(moduleVersion)));
    }

    /** Empty for a module. */
    public Optional<SchemeRef> scheme() {
        return Optional.ofNullable(schemeId)
                .map(scheme -> new SchemeRef(courseId, Version.parse(courseVersion), scheme));
    }

    public boolean isExam() {
        return schemeId != null;
    }

    public long seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public String currentStep() {
        return currentStep;
    }

    public Instant stepSince() {
        return stepSince;
    }

    /** Whether the learner went further than this screen, counted from 1. */
    public boolean hasPassed(int number) {
        return isFinished() || number < furthestStep;
    }

    /** A finished attempt is looked at without moving in it. */
    public void moveTo(PlannedStep step, Instant now) {
        if (isFinished() || step.id().equals(currentStep)) {
            return;
        }
        currentStep = step.id();
        stepNumber = step.number();
        furthestStep = Math.max(furthestStep, step.number());
        stepSince = now;
    }

    public void finish(Instant now) {
        finishedAt = now;
        runningMark = null;
    }

    /**
     * @param lastAnswer when the last answer was received, null when there is none
     * @param result     of a finished attempt, null before
     */
    public AttemptOutline outline(Instant lastAnswer, Result result) {
        return new AttemptOutline(
                key(),
                learner(),
                module(),
                scheme(),
                title,
                goal,
                stepNumber,
                stepCount,
                startedAt,
                lastAnswer == null || lastAnswer.isBefore(stepSince) ? stepSince : lastAnswer,
                finishedAt(),
                result != null && result.isCompleted(),
                Optional.ofNullable(result).flatMap(Result::percent));
    }
}
