package org.passeport.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
import org.passeport.content.Interaction;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Order;
import org.passeport.platform.Invalid;

class AssessmentsTest {

    private final Assessments assessments = new Assessments();

    private Score score(Interaction interaction, Response response) {
        return assessments.score(Items.item(interaction), response, false);
    }

    @Test
    void a_wrong_choice_is_told_what_it_teaches_and_shown_the_right_one() {
        Score score = score(Items.choice(), new Chosen(Set.of("a")));

        assertThat(score.points()).isZero();
        assertThat(score.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(score.feedback()).containsExactly("Non pour a\u202F!", "Relisez la leçon.");
        assertThat(score.marks())
                .containsExactly(new Mark("a", false, Optional.empty()), new Mark("b", true, Optional.empty()));
    }

    @Test
    void every_chosen_option_teaches_before_the_answer_as_a_whole() {
        Score score = score(Items.multipleChoice(MultipleChoice.Scoring.PER_CHOICE), new Chosen(Set.of("c", "b", "a")));

        assertThat(score.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(score.feedback())
                .containsExactly("Oui pour a\u202F!", "Oui pour b\u202F!", "Non pour c\u202F!", "Presque.");
    }

    @Test
    void a_row_out_of_place_is_told_what_was_expected_there() {
        Score score = score(Items.order(Order.Scoring.ADJACENT), new Ordered(List.of("a", "b", "d", "c")));

        assertThat(score.marks())
                .containsExactly(
                        new Mark("a", true, Optional.empty()),
                        new Mark("b", true, Optional.empty()),
                        new Mark("d", false, Optional.of("L’option c")),
                        new Mark("c", false, Optional.of("L’option d")));
    }

    @Test
    void a_row_left_open_is_wrong_and_told_its_pair() {
        Score score = score(Items.match(), new Paired(Map.of("a", "x", "c", "y")));

        assertThat(score.points()).isEqualTo(1 / 3.0);
        assertThat(score.marks())
                .containsExactly(
                        new Mark("a", true, Optional.empty()),
                        new Mark("b", false, Optional.of("L’option y")),
                        new Mark("c", false, Optional.of("L’option z")));
    }

    @Test
    void a_wrong_text_is_told_the_first_accepted_one() {
        assertThat(score(Items.textEntry(), new Written("lettre")).marks())
                .containsExactly(new Mark(Mark.TEXT, false, Optional.of("courriel")));
    }

    @Test
    void a_wrong_number_is_told_what_was_expected_in_french() {
        assertThat(score(Items.numericEntry(), new Written("11")).marks())
                .containsExactly(new Mark(Mark.TEXT, false, Optional.of("10\u00A0Mo")));
        assertThat(score(new NumericEntry(1000, 1250.5, Optional.empty()), new Written("11"))
                        .marks())
                .containsExactly(new Mark(Mark.TEXT, false, Optional.of("entre 1\u202F000 et 1\u202F250,5")));
    }

    @Test
    void a_word_where_a_number_is_asked_is_kept_and_told_to_be_a_number() {
        Score score = score(Items.numericEntry(), new Written("dix"));

        assertThat(score.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(score.feedback())
                .containsExactly("Écrivez seulement le nombre, avec des chiffres.", "Relisez la leçon.");
    }

    @Test
    void a_right_answer_with_a_hint_is_right_and_worth_less() {
        Score score = assessments.score(Items.item(Items.choice()), new Chosen(Set.of("b")), true);

        assertThat(score.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(score.points()).isEqualTo(0.75);
        assertThat(score.maximum()).isEqualTo(1);
    }

    static Stream<Arguments> what_does_not_answer() {
        MultipleChoice perChoice = Items.multipleChoice(MultipleChoice.Scoring.PER_CHOICE);
        Order order = Items.order(Order.Scoring.ADJACENT);
        return Stream.of(
                Arguments.of(Items.choice(), new Written("b")),
                Arguments.of(Items.choice(), new Chosen(Set.of())),
                Arguments.of(Items.choice(), new Chosen(Set.of("a", "b"))),
                Arguments.of(Items.choice(), new Chosen(Set.of("autre"))),
                Arguments.of(perChoice, new Ordered(List.of("a"))),
                Arguments.of(perChoice, new Chosen(Set.of())),
                Arguments.of(perChoice, new Chosen(Set.of("a", "autre"))),
                Arguments.of(order, new Chosen(Set.of("a", "b", "c", "d"))),
                Arguments.of(order, new Ordered(List.of("a", "b", "c"))),
                Arguments.of(order, new Ordered(List.of("a", "b", "c", "c"))),
                Arguments.of(order, new Ordered(List.of("a", "b", "c", "d", "d"))),
                Arguments.of(order, new Ordered(List.of("a", "b", "c", "autre"))),
                Arguments.of(Items.match(), new Written("a")),
                Arguments.of(Items.match(), new Paired(Map.of())),
                Arguments.of(Items.match(), new Paired(Map.of("x", "a"))),
                Arguments.of(Items.match(), new Paired(Map.of("a", "autre"))),
                Arguments.of(Items.textEntry(), new Chosen(Set.of("courriel"))),
                Arguments.of(Items.textEntry(), new Written(" \n")),
                Arguments.of(Items.textEntry(), new Written("a".repeat(2_001))),
                Arguments.of(Items.numericEntry(), new Ordered(List.of("10"))),
                Arguments.of(Items.numericEntry(), new Written("")));
    }

    @ParameterizedTest
    @MethodSource
    void what_does_not_answer(Interaction interaction, Response response) {
        assertThat(assessments.isAnswer(Items.item(interaction), response)).isFalse();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> score(interaction, response))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .extracting(Invalid.Violation::field)
                        .isEqualTo("response"));
    }

    @Test
    void to_choose_no_statement_of_a_kprim_is_an_answer() {
        assertThat(assessments.isAnswer(
                        Items.item(Items.multipleChoice(MultipleChoice.Scoring.KPRIM)), new Chosen(Set.of())))
                .isTrue();
    }
}
