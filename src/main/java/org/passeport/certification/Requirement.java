package org.passeport.certification;

/**
 * One thing that a scheme asks for, and whether it is there.
 *
 * @param text   what is asked, in French, for the learner
 * @param detail where the person stands, in French
 */
public record Requirement(Kind kind, String text, String detail, boolean met) {

    /** What is asked. */
    public enum Kind {
        COURSE,
        EXAM,
        OBSERVED,
        ACQUIRED
    }
}
