package org.passeport.people;

/**
 * What is printed for a learner, once: the secret cannot be read again, only made anew.
 *
 * @param secret six digits or more for a PIN; never stored in clear
 */
public record LearnerCard(
        PersonKey person, String givenName, String familyName, String userName, String secret, String structureName) {}
