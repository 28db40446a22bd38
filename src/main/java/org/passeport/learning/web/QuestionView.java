package org.passeport.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeport.assessment.Mark;
import org.passeport.assessment.Outcome;
import org.passeport.assessment.PresentedItem;
import org.passeport.assessment.PresentedOption;
import org.passeport.assessment.Response;
import org.passeport.assessment.Score;
import org.passeport.content.FrenchTypography;

/**
 * A question as the page shows it: with what was answered and, once corrected, what each line teaches.
 *
 * @param options  what to choose from, to put in order (as the learner left it) or to link
 * @param text     what was typed
 * @param expected what was expected of a typed answer; empty when it is right or not corrected
 * @param outcome  {@code right}, {@code partial} or {@code wrong} once corrected, else empty: a class of the style sheet
 * @param verdict  the words for it
 */
public record QuestionView(
        PresentedItem item,
        List<OptionView> options,
        String text,
        String expected,
        String outcome,
        String verdict,
        List<String> feedback) {

    private static final Map<Outcome, String> LOOKS =
            Map.of(Outcome.RIGHT, "right", Outcome.PARTIAL, "partial", Outcome.WRONG, "wrong");

    /**
     * @param response what counts now, empty before the first answer
     * @param score    once corrected
     * @param address  of a drawing, from its path in the module
     */
    static QuestionView of(
            PresentedItem item, Optional<Response> response, Optional<Score> score, Function<String, String> address) {
        Map<String, Mark> marks = score.stream()
                .flatMap(known -> known.marks().stream())
                .collect(Collectors.toMap(Mark::field, Function.identity(), (first, second) -> first));
        return new QuestionView(
                item,
                inOrder(item, response).stream()
                        .map(option ->
                                view(item, option, response, Optional.ofNullable(marks.get(option.id())), address))
                        .toList(),
                response.map(QuestionView::typed).orElse(""),
                Optional.ofNullable(marks.get(Mark.TEXT))
                        .flatMap(Mark::expected)
                        .orElse(""),
                score.map(known -> LOOKS.get(known.outcome())).orElse(""),
                score.map(known -> verdict(item, known)).orElse(""),
                score.map(known -> known.feedback().stream()
                                .map(FrenchTypography::of)
                                .toList())
                        .orElse(List.of()));
    }

    private static String typed(Response response) {
        return response instanceof Response.Written written ? written.text() : "";
    }

    private static List<PresentedOption> inOrder(PresentedItem item, Optional<Response> response) {
        if (response.isPresent() && response.get() instanceof Response.Ordered ordered) {
            Map<String, PresentedOption> byId =
                    item.choices().stream().collect(Collectors.toMap(PresentedOption::id, Function.identity()));
            return ordered.ids().stream()
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .toList();
        }
        return item.choices();
    }

    private static OptionView view(
            PresentedItem item,
            PresentedOption option,
            Optional<Response> response,
            Optional<Mark> mark,
            Function<String, String> address) {
        boolean chosen = response.isPresent()
                && response.get() instanceof Response.Chosen given
                && given.ids().contains(option.id());
        return new OptionView(
                option.id(),
                option.text(),
                option.image().map(address).orElse(""),
                chosen,
                response.isPresent() && response.get() instanceof Response.Paired paired
                        ? paired.pairs().getOrDefault(option.id(), "")
                        : "",
                mark.map(known -> known.right() ? "right" : "wrong").orElse(""),
                mark.map(known -> words(item.kind(), chosen, known)).orElse(""),
                mark.flatMap(Mark::expected).orElse(""));
    }

    private static String words(PresentedItem.Kind kind, boolean chosen, Mark mark) {
        return "learning.mark."
                + switch (kind) {
                    case CHOICE -> mark.right() ? (chosen ? "yours-right" : "right-one") : "yours-wrong";
                    case MULTIPLE_CHOICE -> mark.right() ? (chosen ? "yours-right" : "also") : "not-this";
                    default -> mark.right() ? "in-place" : "expected";
                };
    }

    private static String verdict(PresentedItem item, Score score) {
        if (score.outcome() != Outcome.PARTIAL) {
            return score.outcome().label();
        }
        long right = score.marks().stream().filter(Mark::right).count();
        return item.kind() == PresentedItem.Kind.MATCH
                ? "%s\u00A0: %d sur %d."
                        .formatted(score.outcome().label(), right, score.marks().size())
                : score.outcome().label() + ".";
    }

    /** Whether the choices are drawings more than words. */
    public boolean isDrawn() {
        return options.stream().noneMatch(option -> option.image().isEmpty());
    }

    /** What was answered, in one line. */
    String inWords(Response response) {
        Map<String, String> texts = java.util.stream.Stream.concat(item.choices().stream(), item.targets().stream())
                .collect(Collectors.toMap(PresentedOption::id, PresentedOption::text, (first, second) -> first));
        Map<String, String> targets =
                item.targets().stream().collect(Collectors.toMap(PresentedOption::id, PresentedOption::text));
        return switch (response) {
            case Response.Chosen chosen ->
                item.choices().stream()
                        .filter(option -> chosen.ids().contains(option.id()))
                        .map(PresentedOption::text)
                        .collect(Collectors.joining(" ; "));
            case Response.Ordered ordered ->
                ordered.ids().stream().map(id -> texts.getOrDefault(id, id)).collect(Collectors.joining(" → "));
            case Response.Paired paired ->
                item.choices().stream()
                        .filter(left -> paired.pairs().containsKey(left.id()))
                        .map(left -> left.text() + " → "
                                + targets.getOrDefault(paired.pairs().get(left.id()), ""))
                        .collect(Collectors.joining(" ; "));
            case Response.Written written -> written.text();
        };
    }
}
