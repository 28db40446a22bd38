package org.passeport.learning;

/** How far a competence is shown. */
public enum CompetenceState {
    TO_COME("À venir"),
    SEEN_ONCE("Vue une fois"),
    ACQUIRED("Acquise");

    private final String label;

    CompetenceState(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
