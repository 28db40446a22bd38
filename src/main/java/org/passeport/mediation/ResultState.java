package org.passeport.mediation;

/** What a person did of a module. */
public enum ResultState {
    DONE("Terminé"),
    DOING("En cours"),
    /** Finished without meeting the module's rule: to take up again, or waiting to be seen done. */
    TO_TAKE_UP("À reprendre"),
    GIVEN("Donné"),
    NONE("—");

    private final String label;

    ResultState(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
