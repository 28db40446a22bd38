package org.passeport.learning;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeport.assessment.Assessments;
import org.passeport.assessment.ExamItem;
import org.passeport.content.Catalogue;
import org.passeport.content.CertificationScheme;
import org.passeport.content.Course;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.ModuleRequirement;
import org.passeport.learning.domain.Attempt;
import org.passeport.learning.domain.DrawnItem;
import org.passeport.learning.domain.StepPlan;
import org.passeport.learning.persistence.AttemptRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Door of final quizzes: drawn from the exam items of a course, answered without feedback, scored by area. */
@Door
public class Exams {

    @Inject
    AttemptRepository attempts;

    @Inject
    ExamReading reading;

    @Inject
    Enrolments enrolments;

    @Inject
    Assessments assessments;

    @Inject
    Catalogue catalogue;

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
     * Begins the final quiz of a scheme, or resumes the one that is running. Its questions, versions and shuffles are frozen.
     *
     * @throws Conflict when the course is not done, or no attempt is left or due yet
     */
    public AttemptKey start(String courseId, String schemeId) {
        PersonKey learner = user.person();
        List<CourseProgress> courses = enrolments.of(learner);
        CourseProgress progress =
                on(courses, courseId).orElseThrow(() -> new NotFound("Vous n’êtes pas inscrit à ce parcours."));
        SchemeRef ref = new SchemeRef(courseId, progress.course().version(), schemeId);
        List<AttemptOutline> all = attempts.outlines(Set.of(learner));
        List<AttemptOutline> taken = ExamReading.taken(all, ref);
        CertificationScheme scheme = reading.scheme(ref);
        return running(taken).orElseGet(() -> {
            mustBeAllowed(courses, scheme, taken);
            return begin(ref, scheme, modules(progress.course(), all), learner);
        });
    }

    private static Optional<AttemptKey> running(List<AttemptOutline> taken) {
        return taken.stream()
                .filter(attempt -> attempt.finishedAt().isEmpty())
                .map(AttemptOutline::key)
                .findFirst();
    }

    private void mustBeAllowed(List<CourseProgress> courses, CertificationScheme scheme, List<AttemptOutline> taken) {
        if (!isCourseDone(courses, scheme)) {
            throw new Conflict("Terminez d’abord le parcours.");
        }
        Instant from =
                reading.nextFrom(scheme, taken).orElseThrow(() -> new Conflict("Vous avez utilisé tous vos essais."));
        if (clock.instant().isBefore(from)) {
            throw new Conflict("Il est trop tôt pour un nouvel essai. Revenez dans quelques jours.");
        }
    }

    private static Optional<CourseProgress> on(List<CourseProgress> courses, String courseId) {
        return courses.stream()
                .filter(enrolled -> enrolled.course().id().equals(courseId))
                .findFirst();
    }

    private static boolean isCourseDone(List<CourseProgress> courses, CertificationScheme scheme) {
        return scheme.course().isEmpty()
                || on(courses, scheme.course().get())
                        .filter(CourseProgress::isDone)
                        .isPresent();
    }

    /**
     * The course's modules, each in the newest version offered if the course accepts it, else in the newest that the learner
     * completed. A draft is examined by nobody.
     */
    private List<MicroModule> modules(Course course, List<AttemptOutline> taken) {
        Map<String, MicroModule> offered = catalogue.offeredModules().stream()
                .collect(Collectors.toMap(module -> module.ref().id(), Function.identity()));
        List<MicroModule> modules = new ArrayList<>();
        for (ModuleRequirement required : course.modules().toList()) {
            Optional.ofNullable(offered.get(required.id()))
                    .filter(module -> isAccepted(required, module.ref()))
                    .or(() -> completed(required, taken).map(catalogue::module))
                    .ifPresent(modules::add);
        }
        return modules;
    }

    private static Optional<ModuleRef> completed(ModuleRequirement required, List<AttemptOutline> taken) {
        return taken.stream()
                .filter(AttemptOutline::completed)
                .map(AttemptOutline::module)
                .flatMap(Optional::stream)
                .filter(module -> isAccepted(required, module))
                .max(ModuleRef::compareTo);
    }

    private static boolean isAccepted(ModuleRequirement required, ModuleRef module) {
        return !module.isDraft() && required.accepts(module);
    }

    private AttemptKey begin(SchemeRef ref, CertificationScheme scheme, List<MicroModule> modules, PersonKey learner) {
        AttemptKey key = new AttemptKey(keys.next());
        long seed = random.nextLong();
        List<ExamItem> drawn = assessments.draw(
                modules, reading.referential(scheme), scheme.exam().itemsPerDomain(), seed);
        List<DrawnItem> draw = new ArrayList<>();
        drawn.forEach(item -> draw.add(new DrawnItem(key, draw.size() + 1, item.module(), item.item(), item.domain())));
        StepPlan plan = StepPlan.of(draw, catalogue::module);
        attempts.add(Attempt.at(ref, scheme.title(), plan, key, learner, seed, clock.instant()));
        attempts.add(draw);
        audit.record(
                "learning.exam-started",
                learner.value(),
                null,
                key + " " + ref.course() + "@" + ref.courseVersion() + " " + ref.scheme());
        return key;
    }

    /** Where a learner stands with the final quiz of a scheme; for the learner and the mediators of their structure. */
    public ExamStanding standing(PersonKey learner, SchemeRef ref) {
        List<CourseProgress> courses = enrolments.of(learner);
        CertificationScheme scheme = reading.scheme(ref);
        List<AttemptOutline> taken = reading.taken(learner, ref);
        boolean open = on(courses, ref.course()).isPresent()
                && isCourseDone(courses, scheme)
                && ExamReading.left(scheme, taken) > 0;
        return new ExamStanding(
                ref,
                reading.results(
                        ref,
                        taken.stream()
                                .filter(attempt -> attempt.finishedAt().isPresent())
                                .toList()),
                running(taken),
                ExamReading.left(scheme, taken),
                open ? reading.nextFrom(scheme, taken) : Optional.empty());
    }
}
