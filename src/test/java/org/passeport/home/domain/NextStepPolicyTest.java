package org.passeport.home.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.content.CompletionRule;
import org.passeport.content.Course;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.ModuleRequirement;
import org.passeport.content.Version;
import org.passeport.home.NextStep;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.CourseProgress;
import org.passeport.mediation.AssignmentDetails;
import org.passeport.people.PersonKey;

class NextStepPolicyTest {

    private static final PersonKey AMINA = new PersonKey(UUID.fromString("01900000-0000-7000-8000-00000000000a"));

    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");

    private static final MicroModule FIRST = module("toucher-et-cliquer", 1);

    private static final MicroModule KEYBOARD = module("ecrire-avec-le-clavier", 1, "toucher-et-cliquer");

    private static final MicroModule MAIL = module("ecrire-un-courriel", 2, "ecrire-avec-le-clavier");

    private final List<AttemptOutline> attempts = new ArrayList<>();

    private final List<AssignmentDetails> assignments = new ArrayList<>();

    private final List<CourseProgress> courses = new ArrayList<>();

    @Test
    void a_newcomer_is_led_to_the_module_that_needs_no_other() {
        assertThat(first().kind()).isEqualTo(NextStep.Kind.SUGGESTED);
        assertThat(first().module()).contains(FIRST.ref());
    }

    @Test
    void what_was_begun_last_comes_before_what_was_given() {
        attempts.add(running(MAIL));
        attempts.add(running(FIRST));
        assignments.add(given("ecrire-avec-le-clavier"));

        assertThat(modules()).startsWith("ecrire-un-courriel", "toucher-et-cliquer", "ecrire-avec-le-clavier");
        assertThat(first().kind()).isEqualTo(NextStep.Kind.RESUME);
    }

    @Test
    void what_was_given_comes_before_what_is_suggested_and_says_by_whom() {
        assignments.add(given("ecrire-un-courriel"));

        assertThat(first().kind()).isEqualTo(NextStep.Kind.ASSIGNED);
        assertThat(first().byName()).contains("Karim Benali");
    }

    @Test
    void what_was_given_vanishes_once_completed() {
        assignments.add(given("ecrire-un-courriel"));
        attempts.add(finished(MAIL, true));

        assertThat(modules()).doesNotContain("ecrire-un-courriel");
    }

    @Test
    void a_module_below_its_threshold_is_proposed_again() {
        assignments.add(given("ecrire-un-courriel"));
        attempts.add(finished(MAIL, false));

        assertThat(first().module()).contains(MAIL.ref());
        assertThat(first().again()).isTrue();
    }

    @Test
    void a_given_course_means_the_first_module_that_is_left_of_it() {
        assignments.add(new AssignmentDetails(
                UUID.fromString("01900000-0000-7000-8000-00000000000c"),
                AMINA,
                AssignmentDetails.Kind.COURSE,
                "passeport-numerique",
                "Passeport numérique",
                "Passeport numérique",
                AssignmentDetails.Reason.PROPOSAL,
                Optional.empty(),
                "Karim Benali",
                NOW));
        courses.add(course(Set.of("toucher-et-cliquer")));

        assertThat(first().kind()).isEqualTo(NextStep.Kind.ASSIGNED);
        assertThat(first().module()).contains(KEYBOARD.ref());
    }

    @Test
    void a_module_waits_for_those_that_come_before_it() {
        attempts.add(finished(FIRST, true));

        assertThat(first().module()).contains(KEYBOARD.ref());
    }

    @Test
    void a_prerequisite_that_is_not_offered_here_keeps_nobody_waiting() {
        assertThat(new NextStepPolicy(List.of(), List.of(), List.of(), List.of(MAIL)).steps())
                .extracting(NextStep::module)
                .containsExactly(Optional.of(MAIL.ref()));
    }

    @Test
    void a_module_is_named_once() {
        attempts.add(running(FIRST));
        assignments.add(given("toucher-et-cliquer"));
        assignments.add(given("toucher-et-cliquer"));

        assertThat(modules()).containsOnlyOnce("toucher-et-cliquer");
        assertThat(first().byName()).contains("Karim Benali");
    }

    @Test
    void nothing_is_left_once_everything_is_done() {
        List.of(FIRST, KEYBOARD, MAIL).forEach(module -> attempts.add(finished(module, true)));

        assertThat(policy().steps()).isEmpty();
        assertThat(policy().doneCount()).isEqualTo(3);
    }

    private NextStepPolicy policy() {
        return new NextStepPolicy(attempts, assignments, courses, List.of(MAIL, KEYBOARD, FIRST));
    }

    private NextStep first() {
        return policy().steps().getFirst();
    }

    private List<String> modules() {
        return policy().steps().stream()
                .map(step -> step.module().orElseThrow().id())
                .toList();
    }

    private static CourseProgress course(Set<String> done) {
        List<ModuleRequirement> modules = List.of(
                ModuleRequirement.parse("toucher-et-cliquer"), ModuleRequirement.parse("ecrire-avec-le-clavier"));
        Course course = new Course(
                "passeport-numerique",
                Version.parse("1.0.0"),
                "Passeport numérique",
                List.of(new Course.Stage("Premiers pas", modules, OptionalInt.empty())),
                List.of());
        return new CourseProgress(AMINA, course, NOW, done, Set.of());
    }

    private static AssignmentDetails given(String module) {
        return new AssignmentDetails(
                UUID.fromString("01900000-0000-7000-8000-00000000000b"),
                AMINA,
                AssignmentDetails.Kind.MODULE,
                module,
                module,
                module,
                AssignmentDetails.Reason.LEARNER_GOAL,
                Optional.empty(),
                "Karim Benali",
                NOW);
    }

    private static AttemptOutline running(MicroModule module) {
        return attempt(module, Optional.empty(), false);
    }

    private static AttemptOutline finished(MicroModule module, boolean completed) {
        return attempt(module, Optional.of(NOW), completed);
    }

    private static AttemptOutline attempt(MicroModule module, Optional<Instant> finishedAt, boolean completed) {
        return new AttemptOutline(
                new AttemptKey(UUID.fromString("01900000-0000-7000-8000-0000000000ff")),
                AMINA,
                Optional.of(module.ref()),
                Optional.empty(),
                module.title(),
                module.goal(),
                2,
                6,
                NOW,
                NOW,
                finishedAt,
                completed,
                Optional.empty());
    }

    private static MicroModule module(String id, int level, String... prerequisites) {
        return new MicroModule(
                new ModuleRef(id, Version.parse("1.0.0")),
                id,
                id,
                "fr",
                Duration.ofMinutes(10),
                level,
                List.of(),
                "A2",
                List.of(prerequisites),
                List.of(),
                new CompletionRule(OptionalInt.empty(), false),
                "",
                "CC-BY-SA-4.0",
                List.of(),
                Optional.empty(),
                LocalDate.parse("2028-01-01"));
    }
}
