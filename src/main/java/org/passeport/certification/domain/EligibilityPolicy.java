package org.passeport.certification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passeport.certification.Requirement;
import org.passeport.content.CertificationScheme;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.CourseProgress;
import org.passeport.learning.EvidenceDetails;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.PassportDetails;

/** What a scheme asks for and whether a learner has it. It says that one may ask; it grants nothing. */
public final class EligibilityPolicy {

    private EligibilityPolicy() {}

    /**
     * @param progress in the scheme's course; empty when the learner is not enrolled
     * @param exam     the final quiz
     * @param passport read through the scheme's referential, under the scheme's evidence rule
     */
    public static List<Requirement> requirements(
            CertificationScheme scheme,
            Optional<CourseProgress> progress,
            ExamStanding exam,
            PassportDetails passport) {
        List<Requirement> requirements = new ArrayList<>();
        if (scheme.course().isPresent()) {
            requirements.add(course(progress));
        }
        requirements.add(exam(scheme, exam));
        for (PassportDetails.Area area : passport.areas()) {
            if (scheme.pass().acquiredPerDomain() > 0) {
                requirements.add(acquired(scheme, area));
            }
            if (scheme.pass().observedPerDomain() > 0) {
                requirements.add(observed(scheme, area));
            }
        }
        return List.copyOf(requirements);
    }

    private static Requirement course(Optional<CourseProgress> progress) {
        long asked = progress.map(of -> of.course().stages().stream()
                        .mapToLong(stage -> stage.needed())
                        .sum())
                .orElse(0L);
        long done = progress.map(of -> of.course().stages().stream()
                        .mapToLong(stage -> Math.min(stage.needed(), of.doneIn(stage)))
                        .sum())
                .orElse(0L);
        return new Requirement(
                Requirement.Kind.COURSE,
                "Terminer les modules du parcours",
                progress.isEmpty() ? "Parcours pas encore suivi" : done + " sur " + asked,
                progress.map(CourseProgress::isDone).orElse(false));
    }

    private static Requirement exam(CertificationScheme scheme, ExamStanding exam) {
        String detail = exam.passed()
                .map(result -> result.percent() + " %".replace(' ', '\u00A0'))
                .orElse(exam.finished().isEmpty() ? "Pas encore passé" : "Pas encore réussi");
        return new Requirement(
                Requirement.Kind.EXAM,
                "Réussir le questionnaire final : %d % en tout, %d % dans chaque domaine"
                        .replace(" %", "\u00A0%")
                        .replace(" :", "\u00A0:")
                        .replaceFirst("%d", Integer.toString(scheme.pass().overallPercent()))
                        .replaceFirst("%d", Integer.toString(scheme.pass().perDomainPercent())),
                detail,
                exam.passed().isPresent());
    }

    private static Requirement acquired(CertificationScheme scheme, PassportDetails.Area area) {
        int asked = scheme.pass().acquiredPerDomain();
        long acquired = area.competences().stream()
                .filter(standing -> standing.state() == CompetenceState.ACQUIRED)
                .count();
        return new Requirement(
                Requirement.Kind.ACQUIRED,
                area.domain().title() + "\u00A0: " + asked
                        + (asked > 1 ? " compétences acquises" : " compétence acquise"),
                Math.min(acquired, asked) + " sur " + asked,
                acquired >= asked);
    }

    private static Requirement observed(CertificationScheme scheme, PassportDetails.Area area) {
        int asked = scheme.pass().observedPerDomain();
        long observed = area.competences().stream()
                .flatMap(standing -> standing.evidence().stream())
                .filter(shown -> shown.source() == EvidenceDetails.Source.OBSERVATION)
                .map(EvidenceDetails::sourceKey)
                .distinct()
                .count();
        return new Requirement(
                Requirement.Kind.OBSERVED,
                area.domain().title() + "\u00A0: " + asked + (asked > 1 ? " tâches faites" : " tâche faite")
                        + " devant un médiateur",
                Math.min(observed, asked) + " sur " + asked,
                observed >= asked);
    }
}
