package org.passeport.learning;

/**
 * One screen of an attempt.
 *
 * @param id    stable within the version and safe in an address: the activity's id for a lesson, an observed task or a
 *              reflection; {@code before.<activity>} for a reflection asked first; the item's id for a question of a module;
 *              {@code <module>.<item>} for a question of an exam. Answers are kept under it.
 * @param title shown in the list of steps
 * @param done  a question or a reflection is answered, a lesson was passed, a task was observed
 */
public record Step(String id, Kind kind, String title, boolean done) {

    /** What the screen holds. */
    public enum Kind {
        LESSON,
        QUESTION,
        OBSERVED_TASK,
        REFLECTION
    }
}
