package org.passeport.content;

import java.util.Optional;

/** What is told about the answer as a whole, beside what each choice says. */
public record Feedback(Optional<String> right, Optional<String> partial, Optional<String> wrong) {

    public static final Feedback NONE = new Feedback(Optional.empty(), Optional.empty(), Optional.empty());
}
