package org.passeport.assessment;

/** How an answer came out, whatever a hint then took from its points. */
public enum Outcome {
    RIGHT("C’est ça\u202F!"),
    PARTIAL("Presque"),
    WRONG("Pas encore.");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** What the learner is told, in French. */
    public String label() {
        return label;
    }
}
