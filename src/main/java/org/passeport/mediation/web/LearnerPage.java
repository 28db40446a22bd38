package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passeport.content.FrenchTypography;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.learning.ObservationDetails;
import org.passeport.learning.Observations;
import org.passeport.mediation.AssignmentSummary;
import org.passeport.mediation.Assignments;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.GroupOutline;
import org.passeport.mediation.GroupSummary;
import org.passeport.mediation.Groups;
import org.passeport.people.AccountSummary;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.NotFound;
import org.passeport.platform.Page;

/** A person as their mediators see them: what they did, what was seen, what was given. */
@Named
@RequestScoped
public class LearnerPage {

    @Inject
    People people;

    @Inject
    Attempts attempts;

    @Inject
    Observations observations;

    @Inject
    Assignments assignments;

    @Inject
    Groups groups;

    private PersonKey id;

    private AccountSummary person;

    private List<AttemptOutline> taken;

    private List<GroupOutline> inside;

    private List<AssignmentSummary> given;

    private List<ObservationDetails> seen;

    public String printed(String text) {
        return FrenchTypography.of(text);
    }

    public AccountSummary getPerson() {
        if (person == null) {
            if (id == null) {
                throw new NotFound("Cette page demande une personne.");
            }
            StructureKey structure = people.mustBeMediatorOf(id);
            person = people.learnersAmong(structure, Set.of(id)).getFirst();
        }
        return person;
    }

    public List<AttemptOutline> getTaken() {
        if (taken == null) {
            taken = attempts.of(Set.of(id));
        }
        return taken;
    }

    public List<ObservationDetails> getSeen() {
        if (seen == null) {
            seen = observations.of(id);
        }
        return seen;
    }

    public List<AssignmentSummary> getGiven() {
        if (given == null) {
            given = assignments.of(id);
        }
        return given;
    }

    public List<GroupOutline> getInside() {
        if (inside == null) {
            inside = groups.holding(id);
        }
        return inside;
    }

    /** Groups that the person may join: of the structure, and not theirs yet. */
    public List<GroupSummary> getOthers() {
        StructureKey structure = people.mustBeMediatorOf(id);
        List<GroupKey> theirs = getInside().stream().map(GroupOutline::key).toList();
        return groups.mine(Optional.empty(), Page.MAXIMUM_SIZE).items().stream()
                .filter(group -> group.structure().equals(structure) && !theirs.contains(group.key()))
                .toList();
    }

    /** The way back here, as another page's address carries it. */
    public String getBack() {
        return URLEncoder.encode("/mediation/learner?id=" + id, StandardCharsets.UTF_8);
    }

    public PersonKey getId() {
        return id;
    }

    public void setId(PersonKey id) {
        this.id = id;
    }
}
