package org.passeport.referential;

/** The two kinds of competence, shown apart: to do with one's hands, and to know what one does. */
public enum CompetenceKind {
    HANDLING("Savoir faire"),
    UNDERSTANDING("Comprendre");

    private final String label;

    CompetenceKind(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
