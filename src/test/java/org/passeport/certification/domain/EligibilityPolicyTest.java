package org.passeport.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeport.certification.Requirement;
import org.passeport.content.CertificationScheme;
import org.passeport.content.Course;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.content.format.ContentCheck;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.AttemptResult;
import org.passeport.learning.CompetenceStanding;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.CourseProgress;
import org.passeport.learning.EvidenceDetails;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.PassportDetails;
import org.passeport.learning.SchemeRef;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.referential.Competence;
import org.passeport.referential.Referential;
import org.passeport.referential.ReferentialFiles;

class EligibilityPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static final PersonKey AMINA = new PersonKey(new UUID(0, 1));

    private static final Course COURSE = course();

    private static final CertificationScheme SCHEME = COURSE.schemes().getFirst();

    private static final SchemeRef REF = new SchemeRef(COURSE.id(), COURSE.version(), SCHEME.id());

    private static final Referential REFERENTIAL = ReferentialFiles.read().stream()
            .filter(one -> one.id().equals(SCHEME.referential()))
            .findFirst()
            .orElseThrow();

    private static Course course() {
        try {
            return ContentCheck.of(Path.of("courses/passeport-numerique"))
                    .course()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoever_did_the_course_passed_the_quiz_and_showed_each_area_may_ask() {
        assertThat(unmet(
                        wholeCourse(),
                        exam(true),
                        passport(REFERENTIAL.domains().size())))
                .isEmpty();
    }

    @Test
    void one_module_missing_is_enough_to_wait() {
        List<String> modules = COURSE.modules().map(module -> module.id()).toList();
        CourseProgress almost = progress(Set.copyOf(modules.subList(1, modules.size())));

        assertThat(unmet(
                        Optional.of(almost),
                        exam(true),
                        passport(REFERENTIAL.domains().size())))
                .extracting(Requirement::kind)
                .containsExactly(Requirement.Kind.COURSE);
    }

    @Test
    void whoever_is_not_enrolled_is_told_so() {
        assertThat(unmet(
                        Optional.empty(),
                        exam(true),
                        passport(REFERENTIAL.domains().size())))
                .extracting(Requirement::detail)
                .containsExactly("Parcours pas encore suivi");
    }

    @Test
    void a_final_quiz_that_was_taken_and_missed_does_not_count() {
        assertThat(unmet(
                        wholeCourse(),
                        exam(false),
                        passport(REFERENTIAL.domains().size())))
                .extracting(Requirement::kind)
                .containsExactly(Requirement.Kind.EXAM);
    }

    @Test
    void an_area_without_anything_acquired_or_observed_misses_both() {
        assertThat(unmet(
                        wholeCourse(),
                        exam(true),
                        passport(REFERENTIAL.domains().size() - 1)))
                .extracting(Requirement::kind)
                .containsExactly(Requirement.Kind.ACQUIRED, Requirement.Kind.OBSERVED);
    }

    @Test
    void what_a_candidacy_freezes_is_what_was_acquired_with_its_evidence_and_nothing_else() {
        Claim claim = Claim.of(passport(2), exam(true));

        assertThat(claim.domains())
                .containsExactly(
                        REFERENTIAL.domains().get(0).title(),
                        REFERENTIAL.domains().get(1).title());
        assertThat(claim.competences()).hasSize(2);
        assertThat(claim.evidence())
                .hasSize(4)
                .allMatch(line -> claim.competences().stream()
                        .anyMatch(competence -> competence.code().equals(line.competenceCode())));
    }

    private static List<Requirement> unmet(
            Optional<CourseProgress> progress, ExamStanding exam, PassportDetails passport) {
        return EligibilityPolicy.requirements(SCHEME, progress, exam, passport).stream()
                .filter(requirement -> !requirement.met())
                .toList();
    }

    private static Optional<CourseProgress> wholeCourse() {
        return Optional.of(progress(COURSE.modules().map(module -> module.id()).collect(Collectors.toSet())));
    }

    private static CourseProgress progress(Set<String> done) {
        return new CourseProgress(AMINA, COURSE, NOW, done, Set.of());
    }

    private static ExamStanding exam(boolean passed) {
        AttemptOutline attempt = new AttemptOutline(
                new AttemptKey(new UUID(0, 2)),
                AMINA,
                Optional.empty(),
                Optional.of(REF),
                SCHEME.title(),
                SCHEME.title(),
                15,
                15,
                NOW,
                NOW,
                Optional.of(NOW),
                passed,
                Optional.empty());
        AttemptResult result =
                new AttemptResult(attempt, passed ? 12 : 6, 15, passed, List.of(), List.of(), Optional.empty());
        return new ExamStanding(REF, List.of(result), Optional.empty(), 1, Optional.empty());
    }

    /** In the first areas, one competence acquired through two observations; nothing in the others. */
    private static PassportDetails passport(int areasShown) {
        List<PassportDetails.Area> areas = IntStream.range(
                        0, REFERENTIAL.domains().size())
                .mapToObj(index -> area(index, index < areasShown))
                .toList();
        return new PassportDetails(new PersonName(AMINA, "Amina", "Diallo"), REFERENTIAL, areas);
    }

    private static PassportDetails.Area area(int index, boolean shown) {
        var domain = REFERENTIAL.domains().get(index);
        return new PassportDetails.Area(
                domain,
                domain.competences().stream()
                        .map(competence -> {
                            boolean acquired = shown
                                    && competence.equals(domain.competences().getFirst());
                            return new CompetenceStanding(
                                    competence,
                                    competence.kind().orElseThrow(),
                                    acquired ? CompetenceState.ACQUIRED : CompetenceState.TO_COME,
                                    acquired ? 2 : 0,
                                    Optional.empty(),
                                    acquired
                                            ? Stream.of("maison", "espace")
                                                    .map(context -> evidence(competence, context))
                                                    .toList()
                                            : List.of());
                        })
                        .toList());
    }

    private static EvidenceDetails evidence(Competence competence, String context) {
        return new EvidenceDetails(
                competence.shows(),
                competence.kind().orElseThrow(),
                2,
                EvidenceDetails.Source.OBSERVATION,
                new UUID(competence.hashCode(), context.hashCode()),
                new ModuleRef("ecrire-un-courriel", new Version(1, 0, 0)),
                "Écrire un courriel",
                context,
                true,
                Optional.of("Karim Benali"),
                NOW);
    }
}
