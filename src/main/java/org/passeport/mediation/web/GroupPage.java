package org.passeport.mediation.web;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passeport.mediation.AssignmentSummary;
import org.passeport.mediation.Assignments;
import org.passeport.mediation.GroupDetails;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.Groups;
import org.passeport.people.AccountSummary;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.platform.NotFound;
import org.passeport.platform.Page;

/** A group: its name, its people, what was given to it. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    Groups groups;

    @Inject
    Assignments assignments;

    @Inject
    People people;

    private GroupKey id;

    private String named;

    private GroupDetails group;

    private List<AssignmentSummary> given;

    private List<AccountSummary> others;

    public GroupDetails getGroup() {
        if (group == null) {
            if (id == null) {
                throw new NotFound("Ce groupe n’existe pas ici.");
            }
            group = groups.find(id);
        }
        return group;
    }

    /** Put away: nothing is changed any more. */
    public boolean isArchived() {
        return getGroup().archivedAt().isPresent();
    }

    public List<AssignmentSummary> getGiven() {
        if (given == null) {
            given = isArchived() ? List.of() : assignments.of(id);
        }
        return given;
    }

    /** Learners of the structure who are not in the group and whose name begins as searched; the first ones by name. */
    public List<AccountSummary> getOthers() {
        if (others == null) {
            Set<PersonKey> inside =
                    getGroup().people().stream().map(AccountSummary::person).collect(toSet());
            String start = named == null ? "" : named;
            others = people.learners(group.structure(), start, Optional.empty(), Page.MAXIMUM_SIZE).items().stream()
                    .filter(learner -> !inside.contains(learner.person()))
                    .toList();
        }
        return others;
    }

    public GroupKey getId() {
        return id;
    }

    public void setId(GroupKey id) {
        this.id = id;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
