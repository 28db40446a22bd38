package org.passeport.assessment;

import java.util.List;
import java.util.Optional;
import org.passeport.assessment.domain.SeededShuffle;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Hint;
import org.passeport.content.Interaction;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Item;

/**
 * What may be shown of an item before it is answered: no key, no feedback, no hint's text.
 *
 * @param choices   what to choose from or to put in order, or the left of a match; empty for entries
 * @param targets   the right of a match; empty for every other kind
 * @param unit      shown beside the field of a numeric entry
 * @param hintCost  share of the points that the hint takes, 0 to 1; 0 without a hint
 * @param certainty whether to ask how sure the learner is
 */
public record PresentedItem(
        String id,
        String prompt,
        Kind kind,
        List<PresentedOption> choices,
        List<PresentedOption> targets,
        Optional<String> unit,
        boolean hasHint,
        double hintCost,
        boolean certainty) {

    /** How the item is answered, which is which controls a page shows. */
    public enum Kind {
        CHOICE,
        MULTIPLE_CHOICE,
        ORDER,
        MATCH,
        TEXT_ENTRY,
        NUMERIC_ENTRY
    }

    public PresentedItem {
        choices = List.copyOf(choices);
        targets = List.copyOf(targets);
    }

    /**
     * Options are shuffled; the same item and seed always give the same screen. What is to be put in order is never shown
     * in its right order.
     *
     * @param seed kept with the attempt
     */
    public static PresentedItem of(Item item, long seed) {
        Interaction interaction = item.interaction();
        return new PresentedItem(
                item.id(),
                FrenchTypography.of(item.prompt()),
                kind(interaction),
                choices(interaction, new SeededShuffle(seed, item.id())),
                targets(interaction, new SeededShuffle(seed, item.id() + " targets")),
                interaction instanceof NumericEntry entry ? entry.unit() : Optional.empty(),
                item.hint().isPresent(),
                item.hint().map(Hint::cost).orElse(0.0),
                item.certainty());
    }

    private static Kind kind(Interaction interaction) {
        return switch (interaction) {
            case Choice ignored -> Kind.CHOICE;
            case MultipleChoice ignored -> Kind.MULTIPLE_CHOICE;
            case Order ignored -> Kind.ORDER;
            case Match ignored -> Kind.MATCH;
            case TextEntry ignored -> Kind.TEXT_ENTRY;
            case NumericEntry ignored -> Kind.NUMERIC_ENTRY;
        };
    }

    private static List<PresentedOption> choices(Interaction interaction, SeededShuffle shuffle) {
        return switch (interaction) {
            case Choice choice -> presented(shuffle.of(choice.choices()));
            case MultipleChoice choice -> presented(shuffle.of(choice.choices()));
            case Order order ->
                presented(shuffle.unlike(
                        order.choices(),
                        shown -> shown.stream().map(Option::id).toList().equals(order.correct())));
            case Match match -> presented(shuffle.of(match.left()));
            case TextEntry ignored -> List.of();
            case NumericEntry ignored -> List.of();
        };
    }

    private static List<PresentedOption> targets(Interaction interaction, SeededShuffle shuffle) {
        return interaction instanceof Match match ? presented(shuffle.of(match.right())) : List.of();
    }

    private static List<PresentedOption> presented(List<Option> options) {
        return options.stream().map(PresentedOption::of).toList();
    }
}
