package org.passeport.people.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;

/** Where somebody lands after signing in: on what their role comes for most. */
final class StartPage {

    private StartPage() {}

    private static final Map<Role, String> PAGES = new EnumMap<>(Map.of(
            Role.LEARNER, "/home",
            Role.MEDIATOR, "/mediation/groups",
            Role.CERTIFIER, "/certification/candidacies",
            Role.AUTHOR, "/content/modules",
            Role.ADMINISTRATOR, "/people/accounts"));

    /** Of several roles, the one that people are waiting for comes first. */
    private static final List<Role> ORDER =
            List.of(Role.MEDIATOR, Role.CERTIFIER, Role.AUTHOR, Role.ADMINISTRATOR, Role.LEARNER);

    /** For somebody who holds no role, or none with a page of its own: their own account. */
    private static final String OTHERWISE = "/people/secret";

    static String of(List<RoleInStructure> roles) {
        List<Role> held = roles.stream().map(RoleInStructure::role).toList();
        return ORDER.stream().filter(held::contains).findFirst().map(PAGES::get).orElse(OTHERWISE);
    }
}
