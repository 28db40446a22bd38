package org.passeport.people;

import java.util.List;

/**
 * A line of the list of people.
 *
 * @param locked whether too many wrong secrets keep the account shut for the moment
 * @param closed whether an administrator closed it
 */
public record AccountSummary(
        PersonKey person,
        String givenName,
        String familyName,
        String userName,
        boolean locked,
        boolean closed,
        List<RoleInStructure> roles) {

    public String displayName() {
        return givenName + " " + familyName;
    }
}
