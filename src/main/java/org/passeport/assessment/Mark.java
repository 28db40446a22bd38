package org.passeport.assessment;

import java.util.Optional;

/**
 * What to show beside one option or row once the item is answered. Marks tell the key: never shown in an exam.
 *
 * <p>In a choice or a multiple choice, the chosen options and the right ones are marked, each with whether it <em>is</em> a
 * right one. In an order, every row is marked, from the first to the last that the learner gave; in a match, every row of
 * the left; each with whether what the learner put there is right.
 *
 * @param field    id of the option or of the row; {@link #TEXT} for what was typed
 * @param expected what was expected there, as the learner reads it, when it was something else; empty for choices, where
 *                 the mark of the right one says it
 */
public record Mark(String field, boolean right, Optional<String> expected) {

    /** Field of the mark on what was typed. */
    public static final String TEXT = "text";
}
