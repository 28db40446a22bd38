package org.passeport.platform;

import java.util.List;

/** What was sent cannot be taken as it is. Answers 422 with every violation, in French, so that all can be mended at once. */
public class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence for a sign that cannot be kept. */
    public static final String NUL = "Le texte contient un signe qui ne peut pas être gardé. Écrivez-le au clavier.";

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(String.join(" ", violations.stream().map(Violation::message).toList()));
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * One thing to mend.
     *
     * @param field   name of the field, parameter or file it is about, as the sender wrote it
     * @param message what is wrong and what to do, in French
     */
    public record Violation(String field, String message) {}
}
