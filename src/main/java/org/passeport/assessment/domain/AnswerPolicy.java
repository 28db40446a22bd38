package org.passeport.assessment.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeport.assessment.Response;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
import org.passeport.assessment.ResponseJson;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Item;

/** Whether a response answers an item, right or wrong. */
public final class AnswerPolicy {

    private static final String FOREIGN = "Cette réponse ne va pas avec la question. Répondez de nouveau.";

    private AnswerPolicy() {}

    /** What keeps the response from being an answer, in French; empty when it is one. */
    public static Optional<String> objection(Item item, Response response) {
        return switch (item.interaction()) {
            case Choice choice -> response instanceof Chosen chosen ? one(choice, chosen) : Optional.of(FOREIGN);
            case MultipleChoice choice ->
                response instanceof Chosen chosen ? several(choice, chosen) : Optional.of(FOREIGN);
            case Order order -> response instanceof Ordered ordered ? all(order, ordered) : Optional.of(FOREIGN);
            case Match match -> response instanceof Paired paired ? pairs(match, paired) : Optional.of(FOREIGN);
            case TextEntry ignored -> response instanceof Written written ? text(written) : Optional.of(FOREIGN);
            case NumericEntry ignored -> response instanceof Written written ? text(written) : Optional.of(FOREIGN);
        };
    }

    private static Optional<String> one(Choice choice, Chosen chosen) {
        return knows(choice.choices(), chosen.ids())
                .or(() -> objectionUnless(chosen.ids().size() == 1, "Choisissez une réponse."));
    }

    /** To say of every statement of a kprim that it is false is an answer: there, nothing need be chosen. */
    private static Optional<String> several(MultipleChoice choice, Chosen chosen) {
        return knows(choice.choices(), chosen.ids())
                .or(() -> objectionUnless(
                        !chosen.ids().isEmpty() || choice.scoring() == MultipleChoice.Scoring.KPRIM,
                        "Choisissez au moins une réponse."));
    }

    private static Optional<String> all(Order order, Ordered ordered) {
        return knows(order.choices(), ordered.ids())
                .or(() -> objectionUnless(
                        ordered.ids().size() == order.choices().size()
                                && new HashSet<>(ordered.ids()).size()
                                        == ordered.ids().size(),
                        "Mettez chaque élément dans l’ordre, une seule fois."));
    }

    private static Optional<String> pairs(Match match, Paired paired) {
        return knows(match.left(), paired.pairs().keySet())
                .or(() -> knows(match.right(), paired.pairs().values()))
                .or(() -> objectionUnless(!paired.pairs().isEmpty(), "Reliez au moins une ligne."));
    }

    private static Optional<String> text(Written written) {
        return objectionUnless(!written.text().isBlank(), "Écrivez votre réponse.")
                .or(() -> objectionUnless(
                        written.text().length() <= ResponseJson.LONGEST_TEXT,
                        "Votre réponse est trop longue\u00A0: 2\u202F000 caractères au plus."));
    }

    private static Optional<String> knows(List<Option> options, Collection<String> ids) {
        Set<String> known = options.stream().map(Option::id).collect(Collectors.toSet());
        return objectionUnless(known.containsAll(ids), FOREIGN);
    }

    private static Optional<String> objectionUnless(boolean sound, String message) {
        return sound ? Optional.empty() : Optional.of(message);
    }
}
