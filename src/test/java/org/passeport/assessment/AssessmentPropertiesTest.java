package org.passeport.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
import org.passeport.content.Interaction;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Item;
import org.passeport.content.ItemUse;
import org.passeport.platform.Invalid;

class AssessmentPropertiesTest {

    private final Assessments assessments = new Assessments();

    @Provide
    Arbitrary<Item> items() {
        return Combinators.combine(Arbitraries.of(Items.ofEveryKind().toList()), ids())
                .as((interaction, id) -> Items.item(id, "digcomp-3.0/2.2", ItemUse.PRACTICE, interaction));
    }

    /** An item and a response that answers it, right or wrong. */
    record Answered(Item item, Response response) {}

    @Provide
    Arbitrary<Answered> answers() {
        return items().flatMap(item -> responses(item.interaction()).map(response -> new Answered(item, response)));
    }

    private static Arbitrary<Response> responses(Interaction interaction) {
        return switch (interaction) {
            case Choice ignored -> Arbitraries.of("a", "b", "c").map(id -> new Chosen(Set.of(id)));
            case MultipleChoice ignored ->
                Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1).map(Chosen::new);
            case Order ignored -> Arbitraries.shuffle("a", "b", "c", "d").map(Ordered::new);
            case Match ignored ->
                Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of("x", "y", "z"))
                        .ofMinSize(1)
                        .map(Paired::new);
            case TextEntry ignored -> written(Arbitraries.of("courriel", "Courriels", "l’e-mail"));
            case NumericEntry ignored ->
                written(Arbitraries.oneOf(
                        Arbitraries.of("10", "10 Mo", "10,0", "dix"),
                        Arbitraries.doubles().map(String::valueOf)));
        };
    }

    private static Arbitrary<Response> written(Arbitrary<String> likely) {
        return Arbitraries.oneOf(likely, texts().filter(text -> !text.isBlank()))
                .map(Written::new);
    }

    /** Any response that can be sent, its ids unknown to every item. */
    @Provide
    Arbitrary<Response> anyResponses() {
        return Arbitraries.oneOf(
                ids().set().ofMaxSize(20).map(Chosen::new),
                ids().list().ofMaxSize(20).map(Ordered::new),
                Arbitraries.maps(ids(), ids()).ofMaxSize(20).map(Paired::new),
                texts().map(Written::new));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(80);
    }

    /** Every character that can be written in UTF-8. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(200)
                .filter(text -> text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }

    @Property
    void an_answer_scores_from_0_to_1(@ForAll("answers") Answered answered, @ForAll boolean hintUsed) {
        assertThat(assessments.isAnswer(answered.item(), answered.response())).isTrue();

        Score score = assessments.score(answered.item(), answered.response(), hintUsed);

        assertThat(score.points()).isBetween(0.0, 1.0);
        assertThat(score.outcome() == Outcome.RIGHT).isEqualTo(score.points() == (hintUsed ? 0.75 : 1));
        assertThat(score.outcome() == Outcome.WRONG).isEqualTo(score.points() == 0);
    }

    @Property
    void the_right_answer_scores_1(@ForAll("items") Item item) {
        Score score = assessments.score(item, Items.rightResponse(item.interaction()), false);

        assertThat(score.points()).isEqualTo(1);
        assertThat(score.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(score.marks()).isNotEmpty().allMatch(Mark::right);
    }

    @Property
    void the_order_in_which_options_were_chosen_does_not_count(
            @ForAll MultipleChoice.Scoring scoring, @ForAll("chosen") List<String> ids, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        Response one = new Chosen(new LinkedHashSet<>(ids));
        Response other = new Chosen(new LinkedHashSet<>(shuffled));
        Item item = Items.item(Items.multipleChoice(scoring));

        assertThat(assessments.score(item, one, false)).isEqualTo(assessments.score(item, other, false));
        assertThat(ResponseJson.write(one)).isEqualTo(ResponseJson.write(other));
    }

    @Provide
    Arbitrary<List<String>> chosen() {
        return Arbitraries.of("a", "b", "c", "d").list().uniqueElements().ofMinSize(1);
    }

    @Property
    void the_same_seed_shows_the_same_screen(@ForAll("items") Item item, @ForAll long seed) {
        assertThat(PresentedItem.of(item, seed)).isEqualTo(PresentedItem.of(item, seed));
    }

    @Property
    void what_is_to_be_put_in_order_is_never_shown_in_its_order(@ForAll("ids") String id, @ForAll long seed) {
        Order order = Items.order(Order.Scoring.ADJACENT);
        Item item = Items.item(id, "digcomp-3.0/2.2", ItemUse.PRACTICE, order);

        assertThat(PresentedItem.of(item, seed).choices())
                .extracting(PresentedOption::id)
                .containsExactlyInAnyOrderElementsOf(order.correct())
                .isNotEqualTo(order.correct());
    }

    @Provide("ids")
    Arbitrary<String> itemIds() {
        return ids();
    }

    @Property
    void a_response_is_read_as_it_was_written(@ForAll("anyResponses") Response response) {
        assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
    }

    @Property(tries = 5000)
    void any_text_is_read_as_a_response_or_refused(@ForAll("nearlyJson") String json) {
        assertThat(catchThrowable(() -> ResponseJson.read(json)))
                .satisfiesAnyOf(
                        nothing -> assertThat(nothing).isNull(),
                        refusal -> assertThat(refusal).isInstanceOf(Invalid.class));
    }

    @Provide
    Arbitrary<String> nearlyJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\"a\"",
                        "\"b\"",
                        "\"choices\":",
                        "\"order\":",
                        "\"pairs\":",
                        "\"text\":",
                        "null",
                        "true",
                        "1",
                        "-",
                        "1e99999999999",
                        "\\u",
                        "\\ud800",
                        " ",
                        "\u0000")
                .list()
                .ofMaxSize(12)
                .map(tokens -> String.join("", tokens));
    }

    @Property
    void a_response_to_another_item_is_no_answer(
            @ForAll("items") Item item, @ForAll("anyResponses") Response response) {
        if (!(response instanceof Written) && namesAStranger(item.interaction(), response)) {
            assertThat(assessments.isAnswer(item, response)).isFalse();
        }
    }

    private static boolean namesAStranger(Interaction interaction, Response response) {
        String shown = interaction.toString();
        return switch (response) {
            case Chosen(var ids) -> ids.stream().anyMatch(id -> !shown.contains("id=" + id + ","));
            case Ordered(var ids) -> ids.stream().anyMatch(id -> !shown.contains("id=" + id + ","));
            case Paired(var pairs) -> pairs.keySet().stream().anyMatch(id -> !shown.contains("id=" + id + ","));
            case Written ignored -> false;
        };
    }
}
