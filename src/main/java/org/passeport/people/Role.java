package org.passeport.people;

/** What a person may do; always held in a structure. */
public enum Role {
    LEARNER("apprenant"),
    MEDIATOR("médiateur"),
    PRESCRIBER("prescripteur"),
    CERTIFIER("certificateur"),
    AUTHOR("auteur"),
    OBSERVER("observateur"),
    ADMINISTRATOR("administrateur");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word of the interface, in French. */
    public String label() {
        return label;
    }

    /** Whether the person works here, as opposed to learning here. */
    public boolean isProfessional() {
        return this != LEARNER;
    }
}
