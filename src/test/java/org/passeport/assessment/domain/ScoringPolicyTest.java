package org.passeport.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeport.assessment.Items;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.Order;

class ScoringPolicyTest {

    @Test
    void a_choice_is_right_or_wrong() {
        assertThat(ScoringPolicy.share(Items.choice(), Set.of("b"))).isEqualTo(1);
        assertThat(ScoringPolicy.share(Items.choice(), Set.of("a"))).isZero();
    }

    /** a and b are right, c and d wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b     | 1 | 1   | 1
            a       | 0 | 0.5 | 0.5
            a b c   | 0 | 0.5 | 0.5
            a c     | 0 | 0   | 0
            a b c d | 0 | 0   | 0
            c       | 0 | 0   | 0
            c d     | 0 | 0   | 0
            ''      | 0 | 0   | 0
            """)
    void a_multiple_choice_is_counted_as_its_item_says(
            String chosen, double allOrNothing, double perChoice, double kprim) {
        Set<String> ids = chosen.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(chosen.split(" ")));

        assertThat(ScoringPolicy.share(Items.multipleChoice(MultipleChoice.Scoring.ALL_OR_NOTHING), ids))
                .isEqualTo(allOrNothing);
        assertThat(ScoringPolicy.share(Items.multipleChoice(MultipleChoice.Scoring.PER_CHOICE), ids))
                .isEqualTo(perChoice);
        assertThat(ScoringPolicy.share(Items.multipleChoice(MultipleChoice.Scoring.KPRIM), ids))
                .isEqualTo(kprim);
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d, 1, 3",
        "b c d a, 0, 2",
        "d a b c, 0, 2",
        "a b d c, 0, 1",
        "a c b d, 0, 0",
        "c d a b, 0, 2",
        "d c b a, 0, 0"
    })
    void an_order_counts_the_right_neighbours_or_nothing(String given, double allOrNothing, int rightNeighbours) {
        List<String> ids = List.of(given.split(" "));

        assertThat(ScoringPolicy.share(Items.order(Order.Scoring.ALL_OR_NOTHING), ids))
                .isEqualTo(allOrNothing);
        assertThat(ScoringPolicy.share(Items.order(Order.Scoring.ADJACENT), ids))
                .isEqualTo(rightNeighbours / 3.0);
    }

    @ParameterizedTest
    @CsvSource({"x y z, 3", "x y x, 2", "x z y, 1", "y z x, 0", "x, 1", "y, 0"})
    void a_match_counts_the_right_pairs(String targets, int right) {
        Map<String, String> pairs = new HashMap<>();
        List<String> lefts = List.of("a", "b", "c");
        List<String> given = List.of(targets.split(" "));
        for (int row = 0; row < given.size(); row++) {
            pairs.put(lefts.get(row), given.get(row));
        }

        assertThat(ScoringPolicy.share(Items.match(), pairs)).isEqualTo(right / 3.0);
    }

    @Test
    void a_hint_takes_its_share() {
        assertThat(ScoringPolicy.afterHint(1, 0.25)).isEqualTo(0.75);
        assertThat(ScoringPolicy.afterHint(0.5, 1)).isZero();
        assertThat(ScoringPolicy.afterHint(0.5, 0)).isEqualTo(0.5);
    }
}
