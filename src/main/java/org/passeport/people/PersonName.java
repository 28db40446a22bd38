package org.passeport.people;

/** A person and how they are called. */
public record PersonName(PersonKey person, String givenName, String familyName) {

    public String displayName() {
        return givenName + " " + familyName;
    }
}
