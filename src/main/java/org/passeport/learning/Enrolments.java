package org.passeport.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeport.content.Catalogue;
import org.passeport.content.Course;
import org.passeport.learning.domain.Enrolment;
import org.passeport.learning.persistence.AttemptRepository;
import org.passeport.learning.persistence.EnrolmentRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Door of enrolments in courses. */
@Door
public class Enrolments {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    AttemptRepository attempts;

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
    Clock clock;

    /** The signed-in learner enrols; once enrolled, nothing changes. */
    public void enrol(String courseId) {
        enrol(courseId, user.person(), null);
    }

    /** A mediator enrols a learner of their structure, when assigning a course. */
    public void enrol(String courseId, PersonKey learner) {
        enrol(courseId, learner, people.mustBeMediatorOf(learner));
    }

    private void enrol(String courseId, PersonKey learner, StructureKey structure) {
        if (enrolments.find(learner, courseId).isPresent()) {
            return;
        }
        Course course =
                catalogue.offeredCourse(courseId).orElseThrow(() -> new NotFound("Ce parcours n’est pas proposé ici."));
        enrolments.add(new Enrolment(keys.next(), learner, course, clock.instant(), user.person()));
        audit.record(
                "learning.enrolled",
                user.person().value(),
                structure == null ? null : structure.value(),
                learner + " " + course.id() + "@" + course.version());
    }

    /** For the learner and the mediators of their structure. */
    public List<CourseProgress> of(PersonKey learner) {
        if (!learner.equals(user.person())) {
            people.mustBeMediatorOf(learner);
        }
        return progress(enrolments.of(learner), Set.of(learner));
    }

    /** For a mediator of each one's structure. */
    public List<CourseProgress> of(Collection<PersonKey> learners, String courseId) {
        people.mustBeMediatorOf(learners);
        return progress(enrolments.of(learners, courseId), learners);
    }

    private List<CourseProgress> progress(List<Enrolment> enrolled, Collection<PersonKey> learners) {
        if (enrolled.isEmpty()) {
            return List.of();
        }
        Map<PersonKey, List<AttemptOutline>> byLearner =
                attempts.outlines(learners).stream().collect(groupingBy(AttemptOutline::learner));
        return enrolled.stream()
                .map(enrolment -> progress(enrolment, byLearner.getOrDefault(enrolment.person(), List.of())))
                .toList();
    }

    private CourseProgress progress(Enrolment enrolment, List<AttemptOutline> taken) {
        Course course = catalogue.course(enrolment.courseId(), enrolment.courseVersion());
        return new CourseProgress(
                enrolment.person(),
                course,
                enrolment.enrolledAt(),
                modules(course, taken.stream().filter(AttemptOutline::completed).toList()),
                modules(
                        course,
                        taken.stream()
                                .filter(attempt -> attempt.finishedAt().isEmpty())
                                .toList()));
    }

    /** Ids of the course's modules that are among these attempts, in a version that the course accepts. */
    private static Set<String> modules(Course course, List<AttemptOutline> taken) {
        return course.modules()
                .filter(required -> taken.stream()
                        .anyMatch(attempt -> attempt.module()
                                .filter(module -> !module.isDraft() && required.accepts(module))
                                .isPresent()))
                .map(required -> required.id())
                .collect(toSet());
    }
}
