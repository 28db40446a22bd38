package org.passeport.assessment.domain;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passeport.assessment.Mark;
import org.passeport.assessment.Outcome;
import org.passeport.assessment.Response;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
import org.passeport.assessment.Score;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Hint;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.Match;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.NumericEntry;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.Order;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Item;

/** Puts together what an answer is worth, what is marked and what is told. The response has been found to answer the item. */
public final class Scoring {

    private Scoring() {}

    public static Score score(Item item, Response response, boolean hintUsed) {
        Judged judged = judged(item, response);
        Outcome outcome = judged.share() >= 1 ? Outcome.RIGHT : judged.share() > 0 ? Outcome.PARTIAL : Outcome.WRONG;
        double cost = hintUsed ? item.hint().map(Hint::cost).orElse(0.0) : 0;
        List<String> feedback = Stream.concat(judged.feedback().stream(), overall(item, outcome).stream())
                .map(FrenchTypography::of)
                .toList();
        return new Score(ScoringPolicy.afterHint(judged.share(), cost), 1, outcome, judged.marks(), feedback);
    }

    /** A response once judged, before the hint and what is told of the whole. */
    private record Judged(double share, List<Mark> marks, List<String> feedback) {}

    private static Judged judged(Item item, Response response) {
        return switch (item.interaction()) {
            case Choice choice -> {
                Set<String> chosen = ((Chosen) response).ids();
                yield chosen(ScoringPolicy.share(choice, chosen), choice.choices(), chosen);
            }
            case MultipleChoice choice -> {
                Set<String> chosen = ((Chosen) response).ids();
                yield chosen(ScoringPolicy.share(choice, chosen), choice.choices(), chosen);
            }
            case Order order -> ordered(order, ((Ordered) response).ids());
            case Match match -> paired(match, ((Paired) response).pairs());
            case TextEntry entry -> written(entry, ((Written) response).text());
            case NumericEntry entry -> numeric(entry, ((Written) response).text());
        };
    }

    private static Judged chosen(double share, List<Option> options, Set<String> chosen) {
        List<Mark> marks = options.stream()
                .filter(option -> option.correct() || chosen.contains(option.id()))
                .map(option -> new Mark(option.id(), option.correct(), Optional.empty()))
                .toList();
        List<String> feedback = options.stream()
                .filter(option -> chosen.contains(option.id()))
                .flatMap(option -> option.feedback().stream())
                .toList();
        return new Judged(share, marks, feedback);
    }

    private static Judged ordered(Order order, List<String> given) {
        Map<String, Option> options = byId(order.choices());
        List<Mark> marks = IntStream.range(0, given.size())
                .mapToObj(place -> mark(
                        given.get(place),
                        given.get(place),
                        options.get(order.correct().get(place))))
                .toList();
        return new Judged(ScoringPolicy.share(order, given), marks, List.of());
    }

    private static Judged paired(Match match, Map<String, String> pairs) {
        Map<String, Option> targets = byId(match.right());
        List<Mark> marks = match.left().stream()
                .map(left -> mark(
                        left.id(),
                        pairs.get(left.id()),
                        targets.get(match.correct().get(left.id()))))
                .toList();
        List<String> feedback = match.left().stream()
                .filter(left -> pairs.containsKey(left.id()))
                .flatMap(left -> left.feedback().stream())
                .toList();
        return new Judged(ScoringPolicy.share(match, pairs), marks, feedback);
    }

    private static Mark mark(String field, String given, Option expected) {
        boolean right = expected.id().equals(given);
        return new Mark(field, right, right ? Optional.empty() : Optional.of(FrenchTypography.of(expected.text())));
    }

    private static Judged written(TextEntry entry, String typed) {
        boolean right = new TextTolerance(entry.tolerance()).accepts(typed, entry.accept());
        return typed(right, FrenchTypography.of(entry.accept().getFirst()), List.of());
    }

    private static Judged numeric(NumericEntry entry, String typed) {
        Optional<Double> number = NumberNotation.read(typed, entry.unit());
        boolean right = number.filter(value -> NumberNotation.isWithin(value, entry.minimum(), entry.maximum()))
                .isPresent();
        return typed(
                right,
                expected(entry),
                number.isPresent() ? List.of() : List.of("Écrivez seulement le nombre, avec des chiffres."));
    }

    private static Judged typed(boolean right, String expected, List<String> feedback) {
        Mark mark = new Mark(Mark.TEXT, right, right ? Optional.empty() : Optional.of(expected));
        return new Judged(right ? 1 : 0, List.of(mark), feedback);
    }

    private static String expected(NumericEntry entry) {
        NumberFormat french = NumberFormat.getNumberInstance(Locale.FRENCH);
        french.setMaximumFractionDigits(6);
        String numbers = entry.minimum() == entry.maximum()
                ? french.format(entry.minimum())
                : "entre " + french.format(entry.minimum()) + " et " + french.format(entry.maximum());
        return numbers + entry.unit().map(unit -> "\u00A0" + unit).orElse("");
    }

    private static Optional<String> overall(Item item, Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> item.feedback().right();
            case PARTIAL -> item.feedback().partial();
            case WRONG -> item.feedback().wrong();
        };
    }

    private static Map<String, Option> byId(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::id, Function.identity()));
    }
}
