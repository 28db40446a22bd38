package org.passeport.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
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

/** Items of every kind, and what answers them right. */
public final class Items {

    private Items() {}

    public static Item item(String id, String competence, ItemUse use, Interaction interaction) {
        return new Item(
                id,
                "Que faites-vous ?",
                CompetenceRef.parse(competence),
                use,
                Optional.of(new Hint("Regardez en haut.", 0.25)),
                false,
                new Feedback(Optional.of("C'est juste."), Optional.of("Presque."), Optional.of("Relisez la leçon.")),
                interaction);
    }

    public static Item item(Interaction interaction) {
        return item("question", "digcomp-3.0/2.2", ItemUse.PRACTICE, interaction);
    }

    static Option right(String id) {
        return new Option(id, "L'option " + id, Optional.empty(), true, Optional.of("Oui pour " + id + " !"));
    }

    static Option wrong(String id) {
        return new Option(id, "L'option " + id, Optional.empty(), false, Optional.of("Non pour " + id + " !"));
    }

    public static Choice choice() {
        return new Choice(List.of(wrong("a"), right("b"), wrong("c")));
    }

    /** Two right ones and two wrong ones. */
    public static MultipleChoice multipleChoice(MultipleChoice.Scoring scoring) {
        return new MultipleChoice(List.of(right("a"), right("b"), wrong("c"), wrong("d")), scoring);
    }

    /** Right from a to d. */
    public static Order order(Order.Scoring scoring) {
        return new Order(options("c", "a", "d", "b"), List.of("a", "b", "c", "d"), scoring);
    }

    public static Match match() {
        return new Match(options("a", "b", "c"), options("x", "y", "z"), Map.of("a", "x", "b", "y", "c", "z"));
    }

    public static TextEntry textEntry() {
        return new TextEntry(List.of("courriel", "l'e-mail"), Tolerance.USUAL);
    }

    public static NumericEntry numericEntry() {
        return new NumericEntry(10, 10, Optional.of("Mo"));
    }

    static Stream<Interaction> ofEveryKind() {
        return Stream.of(
                        Stream.of(choice(), match(), textEntry(), numericEntry()),
                        Stream.of(MultipleChoice.Scoring.values()).map(Items::multipleChoice),
                        Stream.of(Order.Scoring.values()).map(Items::order))
                .flatMap(interactions -> interactions);
    }

    public static Response rightResponse(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> new Chosen(right(choice.choices()));
            case MultipleChoice choice -> new Chosen(right(choice.choices()));
            case Order order -> new Ordered(order.correct());
            case Match match -> new Paired(match.correct());
            case TextEntry entry -> new Written(entry.accept().getFirst());
            case NumericEntry entry -> new Written(String.valueOf(entry.minimum()));
        };
    }

    private static Set<String> right(List<Option> options) {
        return Set.copyOf(
                options.stream().filter(Option::correct).map(Option::id).toList());
    }

    private static List<Option> options(String... ids) {
        return Stream.of(ids)
                .map(id -> new Option(id, "L'option " + id, Optional.empty(), false, Optional.empty()))
                .toList();
    }
}
