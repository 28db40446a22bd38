package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.learning.AttemptKey;
import org.passeport.people.PersonKey;

class AttemptTest {

    private final Instant start = Instant.parse("2026-03-02T09:00:00Z");

    private final PersonKey learner = new PersonKey(new UUID(0, 2));

    private final MicroModule module = Modules.module("envoyer@1.2.0", OptionalInt.of(70), false);

    private final StepPlan plan = StepPlan.of(module);

    private final Attempt attempt = Attempt.at(module, plan, new AttemptKey(new UUID(0, 1)), learner, 42, start);

    @Test
    void an_attempt_begins_at_its_first_screen_in_the_version_of_that_day() {
        assertThat(attempt.outline(null, null).module()).contains(ModuleRef.parse("envoyer@1.2.0"));
        assertThat(attempt.currentStep()).isEqualTo("before.et-vous");
        assertThat(attempt.outline(null, null).stepNumber()).isEqualTo(1);
        assertThat(attempt.outline(null, null).stepCount()).isEqualTo(8);
    }

    @Test
    void going_back_does_not_forget_how_far_the_learner_went() {
        attempt.moveTo(plan.find("objet").orElseThrow(), start.plusSeconds(60));
        attempt.moveTo(plan.find("pourquoi").orElseThrow(), start.plusSeconds(90));
        assertThat(attempt.outline(null, null).stepNumber()).isEqualTo(2);
        assertThat(attempt.hasPassed(3)).isTrue();
        assertThat(attempt.hasPassed(4)).isFalse();
    }

    @Test
    void the_last_sign_is_the_later_of_a_screen_and_an_answer() {
        attempt.moveTo(plan.find("objet").orElseThrow(), start.plusSeconds(60));
        assertThat(attempt.outline(start.plusSeconds(30), null).lastSign()).isEqualTo(start.plusSeconds(60));
        assertThat(attempt.outline(start.plusSeconds(70), null).lastSign()).isEqualTo(start.plusSeconds(70));
    }

    @Test
    void a_finished_attempt_tells_its_points_out_of_a_hundred_and_never_rounds_up() {
        attempt.finish(start.plusSeconds(300));
        Result result = new Result(attempt.key(), 2, 3, false, "quiz 70");
        assertThat(attempt.outline(null, result).percent()).contains(66);
        assertThat(attempt.outline(null, new Result(attempt.key(), 0, 0, true, "none"))
                        .percent())
                .isEmpty();
    }

    @Test
    void nobody_moves_in_a_finished_attempt() {
        attempt.finish(start.plusSeconds(300));
        attempt.moveTo(plan.find("objet").orElseThrow(), start.plusSeconds(400));
        assertThat(attempt.currentStep()).isEqualTo("before.et-vous");
        assertThat(attempt.hasPassed(8)).isTrue();
    }

    @Test
    void every_published_version_of_a_module_shares_one_running_attempt_and_a_draft_has_its_own() {
        assertThat(Attempt.runningMark(learner, ModuleRef.parse("envoyer@2.0.0")))
                .isEqualTo(Attempt.runningMark(learner, module.ref()))
                .isNotEqualTo(Attempt.runningMark(learner, ModuleRef.parse("envoyer@0.0.0")));
    }
}
