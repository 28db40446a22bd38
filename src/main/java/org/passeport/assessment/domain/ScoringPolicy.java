package org.passeport.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;

/** What a response is worth, 0 to 1, before the cost of a hint. The response has been found to answer the item. */
public final class ScoringPolicy {

    private ScoringPolicy() {}

    /** 1 or 0, as the template {@code match_correct} of QTI 3 (1EdTech, Assessment, response processing templates). */
    public static double share(Choice choice, Set<String> chosen) {
        return chosen.equals(right(choice.choices())) ? 1 : 0;
    }

    /**
     * All or nothing as {@code match_correct} of QTI 3. Per choice as its {@code map_response}: each right one is mapped to
     * 1/n and each wrong one to −1/n, n being how many are right, with a lower bound of 0; so choosing everything never
     * pays more than the right ones in excess of the wrong. Kprim as R. Krebs, “The Swiss way to score multiple true-false
     * items”, 1997: each option is a decision, chosen or not; all right 1, one wrong ½, else 0.
     */
    public static double share(MultipleChoice choice, Set<String> chosen) {
        Set<String> right = right(choice.choices());
        long wronglyChosen = chosen.stream().filter(id -> !right.contains(id)).count();
        long rightlyChosen = chosen.size() - wronglyChosen;
        long wrongDecisions = wronglyChosen + right.size() - rightlyChosen;
        return switch (choice.scoring()) {
            case ALL_OR_NOTHING -> wrongDecisions == 0 ? 1 : 0;
            case PER_CHOICE -> Math.max(0, (double) (rightlyChosen - wronglyChosen) / Math.max(1, right.size()));
            case KPRIM -> wrongDecisions == 0 ? 1 : wrongDecisions == 1 ? 0.5 : 0;
        };
    }

    /** All or nothing as {@code match_correct} of QTI 3; adjacent, the share of the right neighbours that are given. */
    public static double share(Order order, List<String> given) {
        List<String> correct = order.correct();
        if (given.equals(correct)) {
            return 1;
        }
        return switch (order.scoring()) {
            case ALL_OR_NOTHING -> 0;
            case ADJACENT ->
                (double) IntStream.range(1, correct.size())
                                .filter(place ->
                                        given.indexOf(correct.get(place)) == given.indexOf(correct.get(place - 1)) + 1)
                                .count()
                        / Math.max(1, correct.size() - 1);
        };
    }

    /** The share of right pairs, as {@code map_response} of QTI 3 with each right pair mapped to 1/n. */
    public static double share(Match match, Map<String, String> pairs) {
        long right = match.correct().entrySet().stream()
                .filter(pair -> pair.getValue().equals(pairs.get(pair.getKey())))
                .count();
        return (double) right / Math.max(1, match.correct().size());
    }

    /** @param cost share that the hint takes, 0 to 1 */
    public static double afterHint(double share, double cost) {
        return share * (1 - Math.clamp(cost, 0.0, 1.0));
    }

    static Set<String> right(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toSet());
    }
}
