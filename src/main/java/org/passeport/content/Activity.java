package org.passeport.content;

/** A step of a module. Its id is its file's name without extensions: {@code 2-pas-a-pas}. */
public sealed interface Activity permits Lesson, Quiz, ObservedTask, Reflection {

    String id();

    /** What the step is called, in the module's language. */
    String title();
}
