package org.passeport.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passeport.assessment.Response;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Reflection;

/** How sure one feels, as the page asks it: the answers are places on the scale, from 0. */
public record ReflectionView(String question, List<OptionView> scale) {

    static ReflectionView of(Reflection reflection, Optional<Response> response) {
        String chosen = response.map(ReflectionView::place).orElse("");
        return new ReflectionView(
                FrenchTypography.of(reflection.question()),
                IntStream.range(0, reflection.scale().size())
                        .mapToObj(place ->
                                option(String.valueOf(place), reflection.scale().get(place), chosen))
                        .toList());
    }

    private static OptionView option(String place, String words, String chosen) {
        String text = FrenchTypography.of(words);
        return new OptionView(
                place,
                text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1),
                "",
                place.equals(chosen),
                "",
                "",
                "",
                "");
    }

    private static String place(Response response) {
        return response instanceof Response.Chosen chosen
                ? chosen.ids().stream().findFirst().orElse("")
                : "";
    }

    /** What was answered, in one line. */
    String inWords(Response response) {
        String chosen = place(response);
        return scale.stream()
                .filter(option -> option.id().equals(chosen))
                .map(OptionView::text)
                .findFirst()
                .orElse("");
    }
}
