package org.passeport.people.web;

import java.util.List;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;

/** Where somebody lands after signing in: on what their role comes for most. */
final class StartPage {

    private StartPage() {}

    static String of(List<RoleInStructure> roles) {
        List<Role> held = roles.stream().map(RoleInStructure::role).toList();
        if (held.contains(Role.MEDIATOR)) {
            return "/people/learners";
        }
        if (held.contains(Role.ADMINISTRATOR)) {
            return "/people/accounts";
        }
        return "/home";
    }

    /** A path of this site only: anything else would let a link lead people elsewhere after they signed in. */
    static boolean isLocal(String target) {
        return target != null && target.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    }
}
