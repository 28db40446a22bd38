package org.passeport.content.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.passeport.content.Feedback;
import org.passeport.content.Hint;
import org.passeport.content.Interaction;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Interaction.Tolerance;
import org.passeport.content.Item;
import org.passeport.content.ItemUse;
import org.passeport.referential.CompetenceRef;

/** Turns an item that has passed the schema into its record. */
final class ItemReader {

    private static final double DEFAULT_HINT_COST = 0.25;

    private ItemReader() {}

    static Item item(YamlValue item) {
        return new Item(
                item.text("id"),
                item.text("prompt"),
                CompetenceRef.parse(item.text("competence")),
                item.optionalText("use").filter("exam"::equals).isPresent() ? ItemUse.EXAM : ItemUse.PRACTICE,
                item.get("hint").map(ItemReader::hint),
                item.flag("certainty"),
                item.get("feedback").map(ItemReader::feedback).orElse(Feedback.NONE),
                interaction(item));
    }

    private static Hint hint(YamlValue hint) {
        return new Hint(
                hint.text("text"),
                hint.optionalText("cost").map(cost -> percent(cost) / 100.0).orElse(DEFAULT_HINT_COST));
    }

    private static Feedback feedback(YamlValue feedback) {
        return new Feedback(
                feedback.optionalText("right"), feedback.optionalText("partial"), feedback.optionalText("wrong"));
    }

    private static Interaction interaction(YamlValue item) {
        String scoring = item.optionalText("scoring").orElse("");
        return switch (item.text("interaction")) {
            case "choice" -> new Choice(item.list("choices", ItemReader::option));
            case "multipleChoice" ->
                new MultipleChoice(item.list("choices", ItemReader::option), choiceScoring(scoring));
            case "order" ->
                new Order(
                        item.list("choices", ItemReader::option),
                        item.texts("correct"),
                        scoring.equals("allOrNothing") ? Order.Scoring.ALL_OR_NOTHING : Order.Scoring.ADJACENT);
            case "match" ->
                new Match(
                        item.list("left", ItemReader::option),
                        item.list("right", ItemReader::option),
                        pairs(item.must("correct")));
            case "textEntry" ->
                new TextEntry(
                        item.texts("accept"),
                        item.get("tolerance").map(ItemReader::tolerance).orElse(Tolerance.USUAL));
            case "numericEntry" -> numeric(item.must("accept"), item.optionalText("unit"));
            default -> throw new IllegalStateException("The schema let through " + item.text("interaction"));
        };
    }

    private static MultipleChoice.Scoring choiceScoring(String scoring) {
        return switch (scoring) {
            case "allOrNothing" -> MultipleChoice.Scoring.ALL_OR_NOTHING;
            case "kprim" -> MultipleChoice.Scoring.KPRIM;
            default -> MultipleChoice.Scoring.PER_CHOICE;
        };
    }

    private static Option option(YamlValue option) {
        return new Option(
                option.text("id"),
                option.text("text"),
                option.optionalText("image"),
                option.flag("correct"),
                option.optionalText("feedback"));
    }

    private static Map<String, String> pairs(YamlValue pairs) {
        Map<String, String> correct = new LinkedHashMap<>();
        pairs.map().forEach((left, right) -> correct.put(left, right.text()));
        return correct;
    }

    private static Tolerance tolerance(YamlValue tolerance) {
        return new Tolerance(
                !tolerance.optionalText("case").orElse("ignore").equals("strict"),
                !tolerance.optionalText("accents").orElse("ignore").equals("strict"),
                !tolerance.optionalText("spaces").orElse("trim").equals("strict"),
                tolerance.get("spelling").map(YamlValue::integer).orElse(0));
    }

    private static NumericEntry numeric(YamlValue accept, Optional<String> unit) {
        double tolerance = accept.get("tolerance").map(YamlValue::number).orElse(0.0);
        Optional<Double> value = accept.get("value").map(YamlValue::number);
        double minimum = accept.get("min").map(YamlValue::number).orElseGet(() -> value.orElse(Double.NaN) - tolerance);
        double maximum = accept.get("max").map(YamlValue::number).orElseGet(() -> value.orElse(Double.NaN) + tolerance);
        return new NumericEntry(minimum, maximum, unit);
    }

    /** {@code 70%} is 70. */
    static int percent(String text) {
        return Integer.parseInt(text.substring(0, text.length() - 1));
    }
}
