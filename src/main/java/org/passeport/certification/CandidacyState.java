package org.passeport.certification;

/** Where a candidacy stands. */
public enum CandidacyState {
    SUBMITTED("À décider"),
    WITHDRAWN("Retirée"),
    VALIDATED("Validée"),
    REFUSED("Refusée");

    private final String label;

    CandidacyState(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
