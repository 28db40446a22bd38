package org.passeport.mediation;

/** Where somebody is at this moment, in the order in which a mediator looks. */
public enum BoardState {
    STUCK("Bloqué", "alert"),
    RUNNING("En cours", "doing"),
    DONE_TODAY("Terminé aujourd’hui", "done"),
    /** Begun and left: normal, and no matter for concern. */
    PAUSED("En pause", ""),
    /** Nothing runs; something was finished on another day. */
    DONE_BEFORE("Rien en cours", ""),
    NOTHING("Rien commencé", "");

    private final String label;

    private final String look;

    BoardState(String label, String look) {
        this.label = label;
        this.look = look;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }

    /** Variant of the tag that shows it. */
    public String look() {
        return look;
    }
}
