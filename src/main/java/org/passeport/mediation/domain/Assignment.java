package org.passeport.mediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.passeport.mediation.AssignmentDetails;
import org.passeport.mediation.AssignmentGiven;
import org.passeport.mediation.AssignmentSummary;
import org.passeport.mediation.GroupKey;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.PersonalData;

/**
 * A module or a course given to a person or to a group. One row for a group, whoever is in it when it is read. Only
 * withdrawing changes it.
 */
@Entity
@Table(name = "mediation_assignment")
@PersonalData(
        purpose = "proposer à la personne ce que son médiateur lui a donné",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la personne")
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "structure_key", updatable = false)
    private UUID structure;

    @Column(name = "learner_key", updatable = false)
    private UUID learner;

    @Column(name = "group_key", updatable = false)
    private UUID group;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssignmentDetails.Kind kind;

    @Column(name = "content_id", updatable = false)
    private String contentId;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssignmentDetails.Reason reason;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** To whom and what, while it stands: unique in the database. */
    @Column(name = "standing_mark")
    private String standingMark;

    /** For JPA. */
    protected Assignment() {}

    /** @param structure where the mediator acts for the learner, or that of the group */
    public Assignment(AssignmentGiven given, StructureKey structure, String title, PersonKey by, Instant now) {
        this.id = given.id();
        this.structure = structure.value();
        this.learner = given.learner().map(PersonKey::value).orElse(null);
        this.group = given.group().map(GroupKey::value).orElse(null);
        this.kind = given.kind();
        this.contentId = given.contentId();
        this.title = title;
        this.reason = given.reason();
        this.dueOn = given.dueOn().orElse(null);
        this.givenBy = by.value();
        this.givenAt = now;
        this.standingMark = standingMark(given, structure);
    }

    /** The same thing is given once to the same people by the same structure. */
    public static String standingMark(AssignmentGiven given, StructureKey structure) {
        UUID target = given.learner()
                .map(PersonKey::value)
                .orElseGet(() -> given.group().orElseThrow().value());
        return structure + " " + target + " " + given.kind() + " " + given.contentId();
    }

    public UUID id() {
        return id;
    }

    public StructureKey structure() {
        return new StructureKey(structure);
    }

    public PersonKey givenBy() {
        return new PersonKey(givenBy);
    }

    public AssignmentDetails.Kind kind() {
        return kind;
    }

    public String contentId() {
        return contentId;
    }

    /** Whether what was sent says the same again. */
    public boolean says(AssignmentGiven given, PersonKey by) {
        return given().equals(given) && givenBy.equals(by.value());
    }

    private AssignmentGiven given() {
        return new AssignmentGiven(id, learner(), group(), kind, contentId, reason, Optional.ofNullable(dueOn));
    }

    public Optional<PersonKey> learner() {
        return Optional.ofNullable(learner).map(PersonKey::new);
    }

    public Optional<GroupKey> group() {
        return Optional.ofNullable(group).map(GroupKey::new);
    }

    /** Not proposed any more; what was begun goes on. */
    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            standingMark = null;
        }
    }

    /** @param titleNow the title of the version that is offered now */
    public AssignmentDetails details(PersonKey to, String titleNow, String goal, String byName) {
        return new AssignmentDetails(
                id, to, kind, contentId, titleNow, goal, reason, Optional.ofNullable(dueOn), byName, givenAt);
    }

    public AssignmentSummary summary(Optional<String> groupName, String byName) {
        return new AssignmentSummary(
                id,
                learner(),
                group(),
                groupName,
                kind,
                contentId,
                title,
                reason,
                Optional.ofNullable(dueOn),
                byName,
                givenAt);
    }
}
