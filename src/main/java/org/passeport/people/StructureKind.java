package org.passeport.people;

/** What a structure is. */
public enum StructureKind {
    DIGITAL_SPACE("espace public numérique"),
    EVALUATION_CENTRE("centre d’évaluation"),
    ASSOCIATION("association"),
    CERTIFICATION_BODY("organisme certificateur"),
    PRESCRIBING_AGENCY("structure d’orientation");

    private final String label;

    StructureKind(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
