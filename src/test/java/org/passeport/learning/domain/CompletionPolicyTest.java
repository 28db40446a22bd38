package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passeport.content.MicroModule;

class CompletionPolicyTest {

    private final MicroModule seventy = Modules.module("envoyer@1.0.0", OptionalInt.of(70), false);

    private final MicroModule seen = Modules.module("envoyer@1.0.0", OptionalInt.empty(), true);

    @Test
    void a_module_is_completed_from_its_share_of_the_points_on() {
        assertThat(CompletionPolicy.isCompleted(seventy, 7, 10, Set.of())).isTrue();
        assertThat(CompletionPolicy.isCompleted(seventy, 6.99, 10, Set.of())).isFalse();
    }

    @Test
    void thirds_that_add_up_to_the_share_are_not_lost_to_binary_fractions() {
        double points = 0.1 + 0.2 + 0.3 + 0.1;
        assertThat(CompletionPolicy.isCompleted(seventy, points, 1, Set.of())).isTrue();
    }

    @Test
    void answering_is_enough_where_no_share_is_asked() {
        assertThat(CompletionPolicy.isCompleted(seen, 0, 4, Set.of("vrai-envoi")))
                .isTrue();
    }

    @Test
    void a_task_that_must_be_seen_is_waited_for() {
        assertThat(CompletionPolicy.isCompleted(seen, 4, 4, Set.of())).isFalse();
        assertThat(CompletionPolicy.isCompleted(seen, 4, 4, Set.of("another"))).isFalse();
    }

    @Test
    void the_rule_that_was_applied_can_be_read() {
        assertThat(CompletionPolicy.rule(seventy)).isEqualTo("quiz 70%, observed optional");
        assertThat(CompletionPolicy.rule(seen)).isEqualTo("quiz answered, observed required");
    }
}
