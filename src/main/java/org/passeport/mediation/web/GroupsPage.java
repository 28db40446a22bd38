package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.GroupSummary;
import org.passeport.mediation.Groups;
import org.passeport.people.CurrentUser;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;
import org.passeport.platform.Keys;
import org.passeport.platform.Page;

/** Where a mediator starts: their groups, and who is stuck. */
@Named
@RequestScoped
public class GroupsPage {

    @Inject
    Groups groups;

    @Inject
    CurrentUser user;

    @Inject
    Keys keys;

    private GroupKey after;

    private Page<GroupSummary> page;

    /** By name. */
    public List<GroupSummary> getGroups() {
        Comparator<GroupSummary> byName =
                Comparator.comparing(GroupSummary::name, Collator.getInstance(Locale.FRENCH)::compare);
        return page().items().stream().sorted(byName).toList();
    }

    /** Where the next page starts; null on the last one. */
    public String getNext() {
        return page().next().orElse(null);
    }

    private Page<GroupSummary> page() {
        if (page == null) {
            page = groups.mine(Optional.ofNullable(after), Page.MAXIMUM_SIZE);
        }
        return page;
    }

    /** Where the caller is mediator. */
    public List<RoleInStructure> getStructures() {
        return user.getRoles().stream()
                .filter(held -> held.role() == Role.MEDIATOR)
                .toList();
    }

    /** Identity of the group that the form would create. */
    public String getNewKey() {
        return keys.next().toString();
    }

    public GroupKey getAfter() {
        return after;
    }

    public void setAfter(GroupKey after) {
        this.after = after;
    }
}
