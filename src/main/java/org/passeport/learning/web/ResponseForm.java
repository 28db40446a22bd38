package org.passeport.learning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.assessment.PresentedItem;
import org.passeport.assessment.Response;
import org.passeport.learning.AnswerGiven;
import org.passeport.platform.Invalid;

/**
 * What the form of a question or of a reflection posts. Field {@code kind} says how it is answered; {@code choice},
 * {@code order}, {@code pair.<left id>} and {@code text} hold the response; {@code answer} is the identity that the page gave
 * to it and {@code over} that of the answer it showed.
 *
 * @param fields as the servlet gives them
 */
record ResponseForm(Map<String, String[]> fields) {

    private static final String PAIR = "pair.";

    /** Which button sent it. */
    enum Button {
        SUBMIT,
        KEEP,
        MOVE,
        HINT
    }

    /** Where the page wants to go once the answer is kept. */
    enum Then {
        STAY,
        NEXT,
        FINISH
    }

    Button button() {
        return List.of(Button.MOVE, Button.HINT, Button.KEEP).stream()
                .filter(button -> !first(name(button)).isEmpty())
                .findFirst()
                .orElse(Button.SUBMIT);
    }

    /** The button that hands everything in says more than the page does. */
    Then then() {
        if (!first("finish").isEmpty()) {
            return Then.FINISH;
        }
        return List.of(Then.values()).stream()
                .filter(then -> name(then).equals(first("then")))
                .findFirst()
                .orElse(Then.STAY);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    String step() {
        return first("step");
    }

    String next() {
        return first("next");
    }

    /** The line that a « Monter » or « Descendre » moved, and where to: {@code ecrire:up}. */
    String move() {
        return first("move");
    }

    /** @throws Invalid when the page was tampered with */
    AnswerGiven given(boolean submitted) {
        return new AnswerGiven(
                key("answer").orElseThrow(ResponseForm::unreadable),
                step(),
                response(),
                key("over"),
                submitted,
                certainty());
    }

    /** Whether there is anything to keep. */
    boolean isFilled() {
        return switch (response()) {
            case Response.Chosen chosen -> !chosen.ids().isEmpty();
            case Response.Ordered ordered -> !ordered.ids().isEmpty();
            case Response.Paired paired -> !paired.pairs().isEmpty();
            case Response.Written written -> !written.text().isBlank();
        };
    }

    Response response() {
        return switch (kind()) {
            case CHOICE, MULTIPLE_CHOICE -> new Response.Chosen(Set.copyOf(all("choice")));
            case ORDER -> new Response.Ordered(ordered());
            case MATCH -> new Response.Paired(pairs());
            case TEXT_ENTRY, NUMERIC_ENTRY -> new Response.Written(first("text"));
        };
    }

    private PresentedItem.Kind kind() {
        try {
            return PresentedItem.Kind.valueOf(first("kind"));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private List<String> ordered() {
        List<String> ids = all("order");
        int colon = move().lastIndexOf(':');
        return colon < 0 ? ids : OrderMove.of(ids, move().substring(0, colon), move().endsWith(":up") ? -1 : 1);
    }

    private Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        fields.keySet().stream()
                .filter(field -> field.startsWith(PAIR) && !first(field).isEmpty())
                .forEach(field -> pairs.put(field.substring(PAIR.length()), first(field)));
        return pairs;
    }

    private Optional<Integer> certainty() {
        return Optional.of(first("certainty"))
                .filter(text -> text.matches("[123]"))
                .map(Integer::valueOf);
    }

    private Optional<UUID> key(String field) {
        try {
            return Optional.of(first(field)).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private String first(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private List<String> all(String field) {
        return List.of(fields.getOrDefault(field, new String[0]));
    }

    private static Invalid unreadable() {
        return new Invalid(
                "response", "Votre réponse n’a pas pu être lue. Rechargez la page, puis répondez de nouveau.");
    }
}
