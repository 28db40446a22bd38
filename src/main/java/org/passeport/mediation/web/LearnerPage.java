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

    /** Finished attempts whose points are shown. */
    private static final int WITH_POINTS = 10;

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

    private List<Line> lines;

    private List<GroupOutline> inside;

    private List<AssignmentSummary> given;

    private List<ObservationDetails> seen;

    /** An attempt and, for the latest finished ones, its points out of a hundred; null otherwise. */
    public record Line(AttemptOutline attempt, Integer percent) {

        public boolean finished() {
            return attempt.finishedAt().isPresent();
        }
    }

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

    public List<Line> getLines() {
        if (lines == null) {
            List<AttemptOutline> taken = attempts.of(Set.of(id));
            Set<AttemptOutline> latest = Set.copyOf(taken.stream()
                    .filter(attempt -> attempt.finishedAt().isPresent())
                    .limit(WITH_POINTS)
                    .toList());
            lines = taken.stream()
                    .map(attempt -> new Line(attempt, latest.contains(attempt) ? percent(attempt) : null))
                    .toList();
        }
        return lines;
    }

    private Integer percent(AttemptOutline attempt) {
        return Optional.of(attempts.result(attempt.key()))
                .filter(result -> result.maximum() > 0)
                .map(result -> result.percent())
                .orElse(null);
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
