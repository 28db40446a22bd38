package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passeport.learning.CompetenceState.ACQUIRED;
import static org.passeport.learning.CompetenceState.SEEN_ONCE;
import static org.passeport.learning.CompetenceState.TO_COME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.passeport.content.CertificationScheme.EvidenceRule;
import org.passeport.content.ModuleRef;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.EvidenceDetails;
import org.passeport.learning.Passports;
import org.passeport.learning.domain.CompetencePolicy.Standing;
import org.passeport.referential.CompetenceKind;

class CompetencePolicyTest {

    private static final EvidenceRule RULE = Passports.USUAL_RULE;

    @Test
    void without_evidence_a_competence_is_to_come() {
        assertThat(CompetencePolicy.stand(List.of(), RULE, 0)).isEqualTo(new Standing(TO_COME, 0, Optional.empty()));
    }

    @Test
    void one_success_is_seen_once() {
        assertThat(stand(shown("courriel", "ordinateur", 2, true, 1))).isEqualTo(new Standing(SEEN_ONCE, 2, day(1)));
    }

    @Test
    void the_same_success_again_is_still_one() {
        assertThat(stand(shown("courriel", "ordinateur", 2, true, 1), shown("courriel", "ordinateur", 2, true, 5))
                        .state())
                .isEqualTo(SEEN_ONCE);
    }

    @Test
    void two_situations_one_of_them_alone_are_acquired_from_the_second_on() {
        assertThat(stand(shown("courriel", "ordinateur", 2, false, 1), shown("courriel", "téléphone", 2, true, 5)))
                .isEqualTo(new Standing(ACQUIRED, 2, day(5)));
    }

    @Test
    void the_same_situation_in_two_modules_is_two() {
        assertThat(stand(shown("courriel", "quiz", 1, true, 1), shown("lettre", "quiz", 1, true, 2))
                        .state())
                .isEqualTo(ACQUIRED);
    }

    @Test
    void with_help_every_time_is_not_acquired() {
        assertThat(stand(shown("courriel", "ordinateur", 2, false, 1), shown("courriel", "téléphone", 2, false, 5))
                        .state())
                .isEqualTo(SEEN_ONCE);
    }

    @Test
    void it_is_acquired_at_the_highest_level_that_enough_evidence_reaches() {
        assertThat(stand(
                        shown("a", "x", 1, true, 1),
                        shown("b", "x", 2, true, 2),
                        shown("c", "x", 2, true, 3),
                        shown("d", "x", 4, true, 4)))
                .isEqualTo(new Standing(ACQUIRED, 2, day(3)));
    }

    @Test
    void below_the_level_that_the_referential_expects_it_is_not_acquired() {
        var evidence = List.of(shown("a", "x", 1, true, 1), shown("b", "x", 1, true, 2));
        assertThat(CompetencePolicy.stand(evidence, RULE, 1).state()).isEqualTo(ACQUIRED);
        assertThat(CompetencePolicy.stand(evidence, RULE, 2)).isEqualTo(new Standing(SEEN_ONCE, 1, day(1)));
    }

    @Test
    void a_stricter_scheme_asks_for_more() {
        var evidence = List.of(shown("a", "x", 2, true, 1), shown("b", "x", 2, false, 2));
        assertThat(CompetencePolicy.stand(evidence, new EvidenceRule(2, 2), 0).state())
                .isEqualTo(SEEN_ONCE);
        assertThat(CompetencePolicy.stand(evidence, new EvidenceRule(3, 1), 0).state())
                .isEqualTo(SEEN_ONCE);
    }

    @Property
    void more_evidence_never_lowers_a_state(
            @ForAll("evidence") List<EvidenceDetails> evidence,
            @ForAll("piece") EvidenceDetails more,
            @ForAll @IntRange(max = 4) int expected) {
        Standing before = CompetencePolicy.stand(evidence, RULE, expected);
        List<EvidenceDetails> richer = new ArrayList<>(evidence);
        richer.add(more);
        Standing after = CompetencePolicy.stand(richer, RULE, expected);
        assertThat(after.state()).isGreaterThanOrEqualTo(before.state());
        if (after.state() == before.state()) {
            assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
        }
    }

    @Property
    void the_order_of_evidence_is_irrelevant(@ForAll("evidence") List<EvidenceDetails> evidence, @ForAll long seed) {
        List<EvidenceDetails> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(CompetencePolicy.stand(shuffled, RULE, 0)).isEqualTo(CompetencePolicy.stand(evidence, RULE, 0));
    }

    @Property
    void a_state_is_reached_on_the_day_of_some_evidence(@ForAll("evidence") List<EvidenceDetails> evidence) {
        Standing standing = CompetencePolicy.stand(evidence, RULE, 0);
        CompetenceState none = CompetenceState.TO_COME;
        assertThat(standing.since().isPresent()).isEqualTo(standing.state() != none);
        standing.since()
                .ifPresent(since ->
                        assertThat(evidence).extracting(EvidenceDetails::at).contains(since));
    }

    @Provide
    Arbitrary<List<EvidenceDetails>> evidence() {
        return piece().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<EvidenceDetails> piece() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("quiz", "ordinateur"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 20))
                .as(CompetencePolicyTest::shown);
    }

    private static Standing stand(EvidenceDetails... evidence) {
        return CompetencePolicy.stand(List.of(evidence), RULE, 0);
    }

    private static Optional<Instant> day(int day) {
        return Optional.of(Instant.parse("2026-03-01T09:00:00Z").plusSeconds(86_400L * day));
    }

    private static EvidenceDetails shown(String module, String context, int level, boolean alone, int day) {
        return new EvidenceDetails(
                Modules.MAIL,
                CompetenceKind.HANDLING,
                level,
                EvidenceDetails.Source.OBSERVATION,
                new UUID(0, day),
                ModuleRef.parse(module + "@1.0.0"),
                module,
                context,
                alone,
                Optional.empty(),
                day(day).orElseThrow());
    }
}
