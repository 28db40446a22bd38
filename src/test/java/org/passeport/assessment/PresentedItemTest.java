package org.passeport.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Item;

class PresentedItemTest {

    @Test
    void what_is_shown_has_french_typography_and_no_key() {
        PresentedItem shown = PresentedItem.of(Items.item(Items.choice()), 1);

        assertThat(shown.prompt()).isEqualTo("Que faites-vous\u202F?");
        assertThat(shown.choices()).extracting(PresentedOption::text).contains("L’option a");
        assertThat(shown.hasHint()).isTrue();
        assertThat(shown.hintCost()).isEqualTo(0.25);
        assertThat(shown.toString()).doesNotContain("Oui pour", "Regardez en haut");
    }

    @Test
    void a_right_choice_and_a_wrong_one_are_shown_alike() {
        Option right = new Option("a", "Un", Optional.empty(), true, Optional.of("Oui."));
        Option wrong = new Option("a", "Un", Optional.empty(), false, Optional.of("Non."));

        assertThat(PresentedItem.of(Items.item(new Choice(List.of(right))), 1))
                .isEqualTo(PresentedItem.of(Items.item(new Choice(List.of(wrong))), 1));
    }

    @Test
    void the_left_and_the_right_of_a_match_are_shown_with_all_their_options() {
        PresentedItem shown = PresentedItem.of(Items.item(Items.match()), 7);

        assertThat(shown.kind()).isEqualTo(PresentedItem.Kind.MATCH);
        assertThat(shown.choices()).extracting(PresentedOption::id).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(shown.targets()).extracting(PresentedOption::id).containsExactlyInAnyOrder("x", "y", "z");
    }

    @Test
    void a_numeric_entry_shows_its_unit() {
        assertThat(PresentedItem.of(Items.item(Items.numericEntry()), 1).unit()).contains("Mo");
    }

    /** Attempts keep their seed only: what was on the screen then is found again with later releases. */
    @Test
    void a_seed_shows_what_it_always_showed() {
        Item item = Items.item(Items.order(Order.Scoring.ADJACENT));

        assertThat(PresentedItem.of(item, 1).choices())
                .extracting(PresentedOption::id)
                .containsExactly("c", "a", "b", "d");
        assertThat(PresentedItem.of(item, 2).choices())
                .extracting(PresentedOption::id)
                .containsExactly("b", "a", "d", "c");
        assertThat(PresentedItem.of(item, -1).choices())
                .extracting(PresentedOption::id)
                .containsExactly("a", "b", "d", "c");
    }

    /** A seed of each person in turn: each of the six orders comes up about as often. */
    @Test
    void neighbouring_seeds_show_every_order() {
        var orders = LongStream.range(0, 600)
                .mapToObj(seed ->
                        PresentedItem.of(Items.item(Items.choice()), seed).choices())
                .collect(Collectors.groupingBy(choices -> choices, Collectors.counting()));

        assertThat(orders).hasSize(6);
        assertThat(orders.values()).allSatisfy(times -> assertThat(times).isBetween(60L, 140L));
    }
}
