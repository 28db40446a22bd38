package org.passeport.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.passeport.mediation.domain.Group;
import org.passeport.mediation.persistence.GroupRepository;
import org.passeport.mediation.persistence.GroupRepository.PeopledGroup;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.Role;
import org.passeport.platform.Conflict;
import org.passeport.platform.NotFound;

/** Groups as their mediators may read them: of another structure, none exists. */
@ApplicationScoped
class GroupReading {

    @Inject
    GroupRepository groups;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    Group find(GroupKey key) {
        user.mustBe(Role.MEDIATOR);
        return groups.find(key).filter(this::isMine).orElseThrow(GroupReading::unknown);
    }

    /** The same, when it is still worked with. */
    Group live(GroupKey key) {
        Group group = find(key);
        if (group.archivedAt().isPresent()) {
            throw new Conflict("Ce groupe est rangé\u00a0: on n’y change plus rien.");
        }
        return group;
    }

    /** With its people, those who left the structure excepted, in two statements. */
    GroupDetails details(GroupKey key) {
        user.mustBe(Role.MEDIATOR);
        PeopledGroup found = groups.findPeopled(key)
                .filter(peopled -> isMine(peopled.group()))
                .orElseThrow(GroupReading::unknown);
        Group group = found.group();
        return new GroupDetails(
                key,
                group.structure(),
                group.name(),
                group.archivedAt(),
                people.learnersAmong(group.structure(), found.people()));
    }

    private boolean isMine(Group group) {
        return user.is(Role.MEDIATOR, group.structure());
    }

    private static NotFound unknown() {
        return new NotFound("Ce groupe n’existe pas ici.");
    }
}
