package org.passeport.people;

/** An account of the demonstration, with the secret that everybody may know. */
public record DemonstrationAccount(
        Role role, String givenName, String familyName, String userName, String secret, String structureName) {}
