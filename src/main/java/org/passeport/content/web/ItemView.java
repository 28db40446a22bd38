package org.passeport.content.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Hint;
import org.passeport.content.Interaction;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Item;
import org.passeport.content.ItemUse;

/**
 * A question with its key, for those who write it and those who run it.
 *
 * @param kind  last word of the bundle's key that names the interaction
 * @param exam  whether it is kept for exams
 * @param hint  empty when there is none
 * @param lines what is proposed or accepted
 */
public record ItemView(
        String id, String prompt, String kind, String competence, boolean exam, String hint, List<Line> lines) {

    /**
     * Something proposed or accepted.
     *
     * @param image    path in the module, null when there is none
     * @param right    whether it belongs to the key
     * @param feedback empty when nothing is said
     */
    public record Line(String text, String image, boolean right, String feedback) {

        private static Line of(Option option, boolean right) {
            return new Line(
                    FrenchTypography.of(option.text()),
                    option.image().orElse(null),
                    right,
                    option.feedback().map(FrenchTypography::of).orElse(""));
        }

        private static Line of(String text) {
            return new Line(text, null, true, "");
        }
    }

    static ItemView of(Item item) {
        return new ItemView(
                item.id(),
                FrenchTypography.of(item.prompt()),
                kind(item.interaction()),
                item.competence().toString(),
                item.use() == ItemUse.EXAM,
                item.hint().map(Hint::text).map(FrenchTypography::of).orElse(""),
                lines(item.interaction()).toList());
    }

    private static String kind(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice choice -> "choice";
            case Interaction.MultipleChoice multiple -> "multiple-choice";
            case Interaction.Order order -> "order";
            case Interaction.Match match -> "match";
            case Interaction.TextEntry text -> "text-entry";
            case Interaction.NumericEntry number -> "numeric-entry";
        };
    }

    private static Stream<Line> lines(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice choice ->
                choice.choices().stream().map(option -> Line.of(option, option.correct()));
            case Interaction.MultipleChoice multiple ->
                multiple.choices().stream().map(option -> Line.of(option, option.correct()));
            case Interaction.Order order -> {
                Map<String, Option> byId = byId(order.choices());
                yield order.correct().stream().map(id -> Line.of(byId.get(id), true));
            }
            case Interaction.Match match -> {
                Map<String, Option> right = byId(match.right());
                yield match.left().stream().map(left -> {
                    String linked = right.get(match.correct().get(left.id())).text();
                    return new Line(
                            FrenchTypography.of(left.text() + " → " + linked),
                            left.image().orElse(null),
                            true,
                            left.feedback().map(FrenchTypography::of).orElse(""));
                });
            }
            case Interaction.TextEntry text -> text.accept().stream().map(Line::of);
            case Interaction.NumericEntry number -> Stream.of(Line.of(range(number)));
        };
    }

    private static Map<String, Option> byId(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::id, Function.identity()));
    }

    private static String range(Interaction.NumericEntry number) {
        String unit = number.unit().map(text -> " " + text).orElse("");
        return number.minimum() == number.maximum()
                ? plain(number.minimum()) + unit
                : "de " + plain(number.minimum()) + " à " + plain(number.maximum()) + unit;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
