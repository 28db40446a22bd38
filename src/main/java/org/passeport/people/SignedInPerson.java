package org.passeport.people;

import java.util.List;

/**
 * The person behind a request, with what they hold at this very moment.
 *
 * @param token the opaque token that they presented; never logged
 */
public record SignedInPerson(
        PersonKey person, String givenName, String familyName, List<RoleInStructure> roles, String token) {

    public String displayName() {
        return givenName + " " + familyName;
    }
}
