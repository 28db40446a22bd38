package org.passeport.content.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passeport.content.Interaction;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Item;

/** What a schema cannot say of a question: that it can be answered, and that every wrong answer teaches. */
final class ItemCheck {

    private final String file;
    private final Faults faults;

    ItemCheck(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    void check(Item item, int line) {
        switch (item.interaction()) {
            case Choice choice -> {
                options(item, choice.choices(), line);
                if (correct(choice.choices()) != 1) {
                    fault(
                            item,
                            line,
                            "n’a pas exactement un choix juste",
                            "Écrivez « correct: true » sur un seul choix, ou prenez multipleChoice");
                }
                taught(item, choice.choices(), line);
            }
            case MultipleChoice choice -> {
                options(item, choice.choices(), line);
                if (correct(choice.choices()) == 0) {
                    fault(item, line, "n’a aucun choix juste", "Écrivez « correct: true » sur les choix justes");
                }
                taught(item, choice.choices(), line);
            }
            case Order order -> {
                options(item, order.choices(), line);
                if (order.correct().size() != order.choices().size()
                        || !Set.copyOf(order.correct()).equals(ids(order.choices()))) {
                    fault(
                            item,
                            line,
                            "donne un ordre qui n’a pas chaque choix une fois",
                            "Écrivez dans « correct » chaque identifiant, une fois");
                }
                explained(item, line);
            }
            case Match match -> {
                options(item, match.left(), line);
                options(item, match.right(), line);
                if (!match.correct().keySet().equals(ids(match.left()))
                        || !ids(match.right()).containsAll(match.correct().values())) {
                    fault(item, line, "ne relie pas chaque gauche à une droite", "Complétez « correct »");
                }
                explained(item, line);
            }
            case TextEntry entry -> {
                if (entry.accept().stream().anyMatch(String::isBlank)) {
                    fault(item, line, "accepte une réponse vide", "Retirez-la");
                }
                explained(item, line);
            }
            case NumericEntry entry -> {
                if (Double.isNaN(entry.minimum())
                        || Double.isNaN(entry.maximum())
                        || entry.minimum() > entry.maximum()) {
                    fault(item, line, "n’a pas de valeur juste", "Écrivez « value », ou « min » et « max »");
                }
                explained(item, line);
            }
        }
    }

    private void options(Item item, List<Option> options, int line) {
        Set<String> seen = new HashSet<>();
        options.stream()
                .map(Option::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> fault(item, line, "a deux choix « " + id + " »", "Donnez à chacun son identifiant"));
    }

    private void taught(Item item, List<Option> options, int line) {
        options.stream()
                .filter(option -> !option.correct() && option.feedback().isEmpty())
                .forEach(option -> fault(
                        item,
                        line,
                        "ne dit rien à qui choisit « " + option.id() + " »",
                        "Ajoutez « feedback » : une réponse fausse doit apprendre quelque chose"));
    }

    private void explained(Item item, int line) {
        if (item.feedback().wrong().isEmpty()) {
            fault(item, line, "ne dit rien à qui se trompe", "Ajoutez « feedback: { wrong: … } »");
        }
    }

    private void fault(Item item, int line, String cause, String remedy) {
        faults.add(file, line, "La question « " + item.id() + " » " + cause + ".", remedy + ".");
    }

    private static long correct(List<Option> options) {
        return options.stream().filter(Option::correct).count();
    }

    private static Set<String> ids(List<Option> options) {
        return Set.copyOf(options.stream().map(Option::id).distinct().toList());
    }

    /** Every drawing that the question shows. */
    static Stream<String> images(Item item) {
        return options(item.interaction()).map(Option::image).flatMap(Optional::stream);
    }

    private static Stream<Option> options(Interaction interaction) {
        return switch (interaction) {
            case Choice choice -> choice.choices().stream();
            case MultipleChoice choice -> choice.choices().stream();
            case Order order -> order.choices().stream();
            case Match match -> Stream.concat(match.left().stream(), match.right().stream());
            case TextEntry ignored -> Stream.empty();
            case NumericEntry ignored -> Stream.empty();
        };
    }

    /** Every sentence that the learner may read. */
    static Stream<String> sentences(Item item) {
        return Stream.of(
                        Stream.of(item.prompt()),
                        item.hint().map(hint -> hint.text()).stream(),
                        item.feedback().right().stream(),
                        item.feedback().partial().stream(),
                        item.feedback().wrong().stream(),
                        options(item.interaction()).map(Option::text),
                        options(item.interaction()).map(Option::feedback).flatMap(Optional::stream))
                .flatMap(sentences -> sentences);
    }
}
