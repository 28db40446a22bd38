package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.passeport.learning.domain.CurrentAnswerPolicy.Given;

class CurrentAnswerPolicyTest {

    private static final UUID A = new UUID(0, 1);

    private static final UUID B = new UUID(0, 2);

    private static final UUID C = new UUID(0, 3);

    @Test
    void nothing_counts_before_an_answer_arrives() {
        assertThat(practice()).isEmpty();
    }

    @Test
    void the_last_thing_typed_counts() {
        assertThat(practice(typed(A, null), typed(B, A), typed(C, B))).containsExactly(A, B, C);
    }

    @Test
    void what_another_device_typed_over_the_same_answer_is_kept_aside() {
        assertThat(practice(typed(A, null), typed(B, A), typed(C, A))).containsExactly(A, B);
    }

    @Test
    void what_a_device_typed_over_nothing_is_kept_aside_once_something_counts() {
        assertThat(practice(typed(A, null), typed(B, null))).containsExactly(A);
    }

    @Test
    void an_old_journal_does_not_replace_a_submitted_answer() {
        assertThat(practice(submitted(A, null), typed(B, A))).containsExactly(A);
    }

    @Test
    void in_an_exam_a_submitted_answer_is_replaced_until_the_end() {
        assertThat(CurrentAnswerPolicy.counted(List.of(submitted(A, null), submitted(B, A)), true))
                .containsExactly(A, B);
    }

    @Test
    void what_arrives_after_the_end_never_counts() {
        assertThat(practice(typed(A, null), new Given(B, Optional.of(A), true, true)))
                .containsExactly(A);
        assertThat(practice(new Given(B, Optional.empty(), true, true))).isEmpty();
    }

    @Test
    void an_answer_whose_forerunner_never_arrived_counts_when_it_is_alone() {
        assertThat(practice(typed(B, A))).containsExactly(B);
    }

    @Test
    void an_answer_that_overtook_the_one_it_was_typed_over_counts_once_that_one_arrives() {
        assertThat(practice(typed(A, null), typed(C, B), typed(B, A))).containsExactly(A, B, C);
    }

    @Property
    void one_device_loses_nothing_whatever_order_its_line_gives_after_the_first(
            @ForAll @IntRange(min = 1, max = 12) int count, @ForAll long seed) {
        List<Given> rest = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rest.add(typed(new UUID(1, i), new UUID(1, i - 1L)));
        }
        Collections.shuffle(rest, new Random(seed));
        rest.addFirst(typed(new UUID(1, 0), null));
        assertThat(CurrentAnswerPolicy.counted(rest, false).getLast()).isEqualTo(new UUID(1, count));
    }

    @Property
    void what_counted_keeps_having_counted_when_more_arrives(
            @ForAll @IntRange(min = 1, max = 12) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<Given> arrived = new ArrayList<>();
        List<UUID> before = List.of();
        for (int i = 0; i < count; i++) {
            UUID over = random.nextBoolean() ? new UUID(1, random.nextInt(count)) : null;
            arrived.add(new Given(
                    new UUID(1, i), Optional.ofNullable(over), random.nextInt(4) == 0, random.nextInt(6) == 0));
            List<UUID> now = CurrentAnswerPolicy.counted(arrived, seed % 2 == 0);
            assertThat(now.subList(0, before.size())).isEqualTo(before);
            before = now;
        }
    }

    private static List<UUID> practice(Given... arrived) {
        return CurrentAnswerPolicy.counted(List.of(arrived), false);
    }

    private static Given typed(UUID id, UUID over) {
        return new Given(id, Optional.ofNullable(over), false, false);
    }

    private static Given submitted(UUID id, UUID over) {
        return new Given(id, Optional.ofNullable(over), true, false);
    }
}
