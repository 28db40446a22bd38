package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.DecisionDetails;
import org.passeport.certification.DecisionDetails.Outcome;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/** What a person of the body decided. Never changed: a later one, of the next rank, supersedes it. */
@Entity
@Table(name = "certification_decision")
@PersonalData(
        purpose = "prouver qui a décidé quoi, et pourquoi",
        basis = PersonalData.Basis.LEGAL_OBLIGATION,
        retention = "dix ans")
public class Decision {

    @Id
    private UUID id;

    @Column(name = "candidacy_key", updatable = false)
    private UUID candidacy;

    @Column(name = "decision_rank", updatable = false)
    private int rank;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @Column(updatable = false)
    private String reason;

    @Column(name = "decided_by", updatable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    /** For JPA. */
    protected Decision() {}

    public Decision(
            UUID id,
            CandidacyKey candidacy,
            int rank,
            Outcome outcome,
            String reason,
            PersonKey decidedBy,
            Instant decidedAt) {
        this.id = id;
        this.candidacy = candidacy.value();
        this.rank = rank;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = decidedBy.value();
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public CandidacyKey candidacy() {
        return new CandidacyKey(candidacy);
    }

    public int rank() {
        return rank;
    }

    public Outcome outcome() {
        return outcome;
    }

    public PersonKey decidedBy() {
        return new PersonKey(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The same act sent again, by the same hand. */
    public boolean isSameAs(Outcome other, String otherReason, PersonKey by) {
        return outcome == other && reason.equals(otherReason) && decidedBy.equals(by.value());
    }

    public DecisionDetails details(String decidedByName) {
        return new DecisionDetails(rank, outcome, reason, decidedByName, decidedAt);
    }
}
