package org.passeport.content;

import java.util.List;

/**
 * How sure the person feels.
 *
 * @param scale  from the least to the most sure
 * @param before whether it is asked before the first activity too, to show the path
 */
public record Reflection(String id, String question, List<String> scale, boolean before) implements Activity {

    public Reflection {
        scale = List.copyOf(scale);
    }

    @Override
    public String title() {
        return question;
    }
}
