package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.passeport.people.AccountSummary;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;
import org.passeport.platform.Keys;
import org.passeport.platform.Page;

/** A mediator enrols somebody, finds a person, unlocks an account, prints another card. */
@Named
@RequestScoped
public class LearnersPage {

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Keys keys;

    private String named;

    private PersonKey after;

    private Page<AccountSummary> page;

    public List<AccountSummary> getLearners() {
        return page().items();
    }

    /** Last person of this page when others follow; null on the last page. */
    public String getNext() {
        return page().next().orElse(null);
    }

    private Page<AccountSummary> page() {
        if (page == null) {
            page = people.learners(named == null ? "" : named, Optional.ofNullable(after), Page.DEFAULT_SIZE);
        }
        return page;
    }

    /** The key of whoever will be enrolled with this page. */
    public PersonKey getFreshKey() {
        return new PersonKey(keys.next());
    }

    /** Where the mediator may enrol. */
    public List<RoleInStructure> getStructures() {
        return user.getRoles().stream()
                .filter(held -> held.role() == Role.MEDIATOR)
                .toList();
    }

    /** What was searched, as a link to the next page carries it. */
    public String getNamedInAddress() {
        return URLEncoder.encode(named == null ? "" : named, StandardCharsets.UTF_8);
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public PersonKey getAfter() {
        return after;
    }

    public void setAfter(PersonKey after) {
        this.after = after;
    }
}
