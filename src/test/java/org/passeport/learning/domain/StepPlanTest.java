package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.Step;

class StepPlanTest {

    private final MicroModule module = Modules.module("envoyer@1.0.0", OptionalInt.of(70), false);

    private final StepPlan plan = StepPlan.of(module);

    @Test
    void a_module_asks_its_reflection_first_then_goes_in_order_with_one_screen_for_each_question() {
        assertThat(plan.steps())
                .extracting(PlannedStep::id)
                .containsExactly(
                        "before.et-vous", "pourquoi", "adresse", "objet", "poids", "copie", "vrai-envoi", "et-vous");
    }

    @Test
    void an_exam_question_is_never_met_in_its_module() {
        assertThat(plan.find("examen")).isEmpty();
    }

    @Test
    void an_exam_asks_what_was_drawn_in_the_drawn_order() {
        AttemptKey attempt = new AttemptKey(new UUID(0, 1));
        ModuleRef ref = module.ref();
        StepPlan exam = StepPlan.of(
                List.of(new DrawnItem(attempt, 1, ref, "examen", "2")), wanted -> wanted.equals(ref) ? module : null);
        assertThat(exam.first().id()).isEqualTo("envoyer.examen");
        assertThat(exam.first().kind()).isEqualTo(Step.Kind.QUESTION);
        assertThat(exam.after(exam.first())).isEmpty();
    }

    @Test
    void neighbours_lead_from_the_first_screen_to_the_last() {
        PlannedStep lesson = plan.find("pourquoi").orElseThrow();
        assertThat(plan.before(lesson)).map(PlannedStep::id).contains("before.et-vous");
        assertThat(plan.after(lesson)).map(PlannedStep::id).contains("adresse");
        assertThat(plan.before(plan.first())).isEmpty();
        assertThat(plan.after(plan.steps().getLast())).isEmpty();
    }
}
