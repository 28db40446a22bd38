package org.passeport.learning.domain;

import java.util.Optional;
import org.passeport.content.Activity;
import org.passeport.content.Item;
import org.passeport.content.ModuleRef;
import org.passeport.content.Reflection;
import org.passeport.learning.Step;

/**
 * One screen of an attempt with what it holds.
 *
 * @param id       as in {@link Step#id()}
 * @param number   from 1
 * @param module   the version that its content is in
 * @param title    as in {@link Step#title()}
 * @param activity the activity shown or, for a question, its quiz
 * @param item     the question, empty for the other kinds
 */
public record PlannedStep(
        String id, int number, Step.Kind kind, String title, ModuleRef module, Activity activity, Optional<Item> item) {

    /** Whether an answer is kept under it. */
    public boolean takesAnswers() {
        return kind == Step.Kind.QUESTION || kind == Step.Kind.REFLECTION;
    }

    /** The activity, where it is of that type. */
    public <T extends Activity> Optional<T> activity(Class<T> type) {
        return Optional.of(activity).filter(type::isInstance).map(type::cast);
    }

    /** How many answers the reflection offers; 0 for another kind. */
    public int scaleSize() {
        return activity(Reflection.class)
                .map(reflection -> reflection.scale().size())
                .orElse(0);
    }

    public Step step(boolean done) {
        return new Step(id, kind, title, done);
    }
}
