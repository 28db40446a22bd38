package org.passeport.mediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.passeport.mediation.GroupKey;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/** A learner is in a group. */
@Entity
@IdClass(Membership.Key.class)
@Table(name = "mediation_membership")
@PersonalData(
        purpose = "retrouver les personnes avec qui le médiateur travaille",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "jusqu’à la sortie du groupe")
public class Membership {

    /** Which group, which learner. */
    public record Key(UUID group, UUID learner) implements Serializable {}

    @Id
    @Column(name = "group_key", updatable = false)
    private UUID group;

    @Id
    @Column(name = "learner_key", updatable = false)
    private UUID learner;

    @Column(name = "joined_at", updatable = false)
    private Instant joinedAt;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    /** For JPA. */
    protected Membership() {}

    public Membership(GroupKey group, PersonKey learner, PersonKey by, Instant now) {
        this.group = group.value();
        this.learner = learner.value();
        this.addedBy = by.value();
        this.joinedAt = now;
    }
}
