package org.passeport.learning;

/** How a task was done in front of a mediator. */
public enum Manner {
    ALONE("seul"),
    WITH_HELP("avec de l’aide"),
    /** Recorded, and never counted as evidence. */
    INSTEAD("fait à la place");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
