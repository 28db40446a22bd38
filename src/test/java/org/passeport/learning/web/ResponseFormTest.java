package org.passeport.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.assessment.Response;
import org.passeport.learning.AnswerGiven;
import org.passeport.platform.Invalid;

class ResponseFormTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static final UUID BEFORE = UUID.fromString("01900000-0000-7000-8000-000000000002");

    @Test
    void every_checked_box_is_chosen() {
        assertThat(form("kind", "MULTIPLE_CHOICE", "choice", "poste,nom").response())
                .isEqualTo(new Response.Chosen(Set.of("poste", "nom")));
    }

    @Test
    void a_choice_left_open_is_no_answer_yet() {
        ResponseForm form = form("kind", "CHOICE");

        assertThat(form.response()).isEqualTo(new Response.Chosen(Set.of()));
        assertThat(form.isFilled()).isFalse();
    }

    @Test
    void rows_that_are_not_linked_are_left_out() {
        assertThat(form("kind", "MATCH", "pair.trombone", "joindre", "pair.avion", "")
                        .response())
                .isEqualTo(new Response.Paired(Map.of("trombone", "joindre")));
    }

    @Test
    void what_is_typed_stays_as_typed() {
        assertThat(form("kind", "TEXT_ENTRY", "text", "  Léa ").response()).isEqualTo(new Response.Written("  Léa "));
        assertThat(form("kind", "NUMERIC_ENTRY", "text", "3,5").response()).isEqualTo(new Response.Written("3,5"));
    }

    @Test
    void a_move_goes_into_the_order_that_is_kept() {
        ResponseForm form = form("kind", "ORDER", "order", "a,b,c", "move", "c:up");

        assertThat(form.button()).isEqualTo(ResponseForm.Button.MOVE);
        assertThat(form.response()).isEqualTo(new Response.Ordered(List.of("a", "c", "b")));
    }

    @Test
    void a_line_at_the_end_stays_there() {
        assertThat(OrderMove.of(List.of("a", "b"), "a", -1)).containsExactly("a", "b");
        assertThat(OrderMove.of(List.of("a", "b"), "b", 1)).containsExactly("a", "b");
        assertThat(OrderMove.of(List.of("a", "b"), "x", 1)).containsExactly("a", "b");
    }

    @Test
    void the_answer_has_the_identity_that_its_page_gave_it() {
        AnswerGiven given = form(
                        "kind",
                        "CHOICE",
                        "choice",
                        "oui",
                        "step",
                        "copie",
                        "answer",
                        ID.toString(),
                        "over",
                        BEFORE.toString(),
                        "certainty",
                        "2")
                .given(true);

        assertThat(given)
                .isEqualTo(new AnswerGiven(
                        ID, "copie", new Response.Chosen(Set.of("oui")), Optional.of(BEFORE), true, Optional.of(2)));
    }

    @Test
    void the_first_answer_lies_over_none() {
        AnswerGiven given = form("kind", "CHOICE", "choice", "oui", "answer", ID.toString(), "over", "")
                .given(false);

        assertThat(given.over()).isEmpty();
        assertThat(given.certainty()).isEmpty();
    }

    @Test
    void a_page_that_was_tampered_with_is_refused_in_words() {
        assertThatThrownBy(() -> form("kind", "SOMETHING").response()).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> form("kind", "CHOICE", "answer", "1").given(true))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> form("kind", "CHOICE").given(true)).isInstanceOf(Invalid.class);
    }

    @Test
    void a_form_says_which_button_sent_it_and_where_it_goes() {
        assertThat(form("hint", "1").button()).isEqualTo(ResponseForm.Button.HINT);
        assertThat(form("keep", "1").button()).isEqualTo(ResponseForm.Button.KEEP);
        assertThat(form().button()).isEqualTo(ResponseForm.Button.SUBMIT);
        assertThat(form("then", "next").then()).isEqualTo(ResponseForm.Then.NEXT);
        assertThat(form("then", "stay", "finish", "1").then()).isEqualTo(ResponseForm.Then.FINISH);
        assertThat(form("then", "elsewhere").then()).isEqualTo(ResponseForm.Then.STAY);
    }

    /** Names and values in turn; several values of one name with commas between. */
    private static ResponseForm form(String... fields) {
        Map<String, String[]> all = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            all.put(fields[at], fields[at + 1].split(",", -1));
        }
        // A decimal comma is no separator.
        all.computeIfPresent("text", (name, parts) -> new String[] {String.join(",", parts)});
        return new ResponseForm(all);
    }
}
