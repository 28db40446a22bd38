package org.passeport.certification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.passeport.certification.domain.EligibilityPolicy;
import org.passeport.content.Catalogue;
import org.passeport.content.CertificationScheme;
import org.passeport.content.Course;
import org.passeport.content.FrenchTypography;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.CourseProgress;
import org.passeport.learning.Enrolments;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.Exams;
import org.passeport.learning.PassportDetails;
import org.passeport.learning.Passports;
import org.passeport.learning.SchemeRef;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.platform.Door;
import org.passeport.platform.NotFound;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** Door of certification schemes: which there are, and how far a learner is from each. */
@Door
public class Schemes {

    @Inject
    Catalogue catalogue;

    @Inject
    Referentials referentials;

    @Inject
    Enrolments enrolments;

    @Inject
    Exams exams;

    @Inject
    Passports passports;

    @Inject
    Candidacies candidacies;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /**
     * For the learner and the mediators of their structure: each scheme of the courses that the learner is on, in the version
     * that they are on; of every offered course when they are on none.
     */
    public List<SchemeStanding> standings(PersonKey learner) {
        if (!learner.equals(user.person())) {
            people.mustBeMediatorOf(learner);
        }
        List<CourseProgress> progress = enrolments.of(learner);
        List<Course> courses = progress.isEmpty()
                ? catalogue.offeredCourses()
                : progress.stream().map(CourseProgress::course).toList();
        return courses.stream()
                .flatMap(course -> course.schemes().stream()
                        .filter(Schemes::isDecidedByOnePersonOfABody)
                        .map(scheme -> new SchemeRef(course.id(), course.version(), scheme.id())))
                .map(scheme -> standing(learner, scheme))
                .toList();
    }

    /** What this release can carry to its end: a certificate that one person of a body decides. */
    private static boolean isDecidedByOnePersonOfABody(CertificationScheme scheme) {
        return scheme.kind() == CertificationScheme.Kind.CERTIFICATE
                && scheme.decidedBy().body()
                && scheme.decidedBy().people() == 1;
    }

    /** One of them. */
    public SchemeStanding standing(PersonKey learner, SchemeRef scheme) {
        Assessed assessed = assess(learner, scheme);
        return new SchemeStanding(
                assessed.passport().person(),
                scheme,
                assessed.scheme().title(),
                FrenchTypography.of(assessed.scheme().source()),
                assessed.scheme().validityYears(),
                assessed.requirements(),
                assessed.passport().areas().stream()
                        .flatMap(area -> area.competences().stream())
                        .filter(competence -> competence.state() == CompetenceState.ACQUIRED)
                        .toList(),
                assessed.exam(),
                candidacies.of(learner).stream()
                        .filter(candidacy -> candidacy.schemeId().equals(scheme.scheme()))
                        .findFirst());
    }

    /** Everything that the rule of a scheme looks at, read now; rights are those of the doors that are asked. */
    Assessed assess(PersonKey learner, SchemeRef ref) {
        CertificationScheme scheme = catalogue.course(ref.course(), ref.courseVersion()).schemes().stream()
                .filter(one -> one.id().equals(ref.scheme()))
                .filter(Schemes::isDecidedByOnePersonOfABody)
                .findFirst()
                .orElseThrow(() -> new NotFound("Ce dispositif n’existe pas."));
        Referential referential = referentials
                .find(scheme.referential())
                .orElseThrow(() -> new NotFound("Le référentiel de ce dispositif n’existe pas."));
        PassportDetails passport = passports.of(learner, referential.id(), scheme.evidence());
        ExamStanding exam = exams.standing(learner, ref);
        Optional<CourseProgress> progress = scheme.course()
                .flatMap(course -> enrolments.of(learner).stream()
                        .filter(one -> one.course().id().equals(course))
                        .findFirst());
        return new Assessed(
                scheme, referential, passport, exam, EligibilityPolicy.requirements(scheme, progress, exam, passport));
    }

    /** What was read and what the rule says of it. */
    record Assessed(
            CertificationScheme scheme,
            Referential referential,
            PassportDetails passport,
            ExamStanding exam,
            List<Requirement> requirements) {

        boolean isReady() {
            return requirements.stream().allMatch(Requirement::met);
        }
    }
}
