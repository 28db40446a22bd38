package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.CertificateState;
import org.passeport.certification.VerificationCode;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKey;
import org.passeport.platform.PersonalData;

/**
 * What a body attested of a person on a date: one for each decision that validates. Never updated: revoking and superseding
 * add rows of their own.
 */
@Entity
@Table(name = "certification_certificate")
@PersonalData(
        purpose = "attester ce que la personne sait faire, à qui elle montre son certificat",
        basis = PersonalData.Basis.CONSENT,
        retention = "dix ans après la fin de validité")
public class Certificate {

    @Id
    private UUID id;

    @Column(name = "decision_key", updatable = false)
    private UUID decision;

    @Column(name = "candidacy_key", updatable = false)
    private UUID candidacy;

    @Column(name = "learner_key", updatable = false)
    private UUID learner;

    @Column(name = "body_key", updatable = false)
    private UUID body;

    @Column(name = "body_name", updatable = false)
    private String bodyName;

    @Column(updatable = false)
    private String holder;

    @Column(name = "serial_year", updatable = false)
    private int serialYear;

    @Column(name = "serial_number", updatable = false)
    private int serialNumber;

    @Column(updatable = false)
    private String code;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "time_zone", updatable = false)
    private String timeZone;

    /** For JPA. */
    protected Certificate() {}

    /**
     * Issues in the deciding transaction.
     *
     * @param number the next one of the body for the year of the decision in the body's time zone
     */
    public Certificate(
            UUID id,
            Decision decision,
            Candidacy candidacy,
            PersonName holder,
            StructureDetails body,
            int number,
            VerificationCode code) {
        this.id = id;
        this.decision = decision.id();
        this.candidacy = candidacy.key().value();
        this.learner = candidacy.learner().value();
        this.body = body.key().value();
        this.bodyName = body.name();
        this.holder = holder.displayName();
        this.issuedAt = decision.decidedAt();
        this.issuedOn = issuedAt.atZone(body.timeZone()).toLocalDate();
        this.validUntil = issuedOn.plusYears(candidacy.validityYears()).minusDays(1);
        this.timeZone = body.timeZone().getId();
        this.serialYear = issuedOn.getYear();
        this.serialNumber = number;
        this.code = code.text();
    }

    public UUID id() {
        return id;
    }

    public UUID decision() {
        return decision;
    }

    public CandidacyKey candidacy() {
        return new CandidacyKey(candidacy);
    }

    public PersonKey learner() {
        return new PersonKey(learner);
    }

    public StructureKey body() {
        return new StructureKey(body);
    }

    public String bodyName() {
        return bodyName;
    }

    public String holder() {
        return holder;
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** Year, then a number that counts from 1 for this body and year: 2026-000042. */
    public String serial() {
        return "%d-%06d".formatted(serialYear, serialNumber);
    }

    /**
     * Its state at an instant; what a person did weighs more than what the calendar did.
     *
     * @param superseded whether a later decision was taken on the same candidacy
     */
    public CertificateState state(Instant now, boolean revoked, boolean superseded) {
        if (revoked) {
            return CertificateState.REVOKED;
        }
        if (superseded) {
            return CertificateState.SUPERSEDED;
        }
        return now.atZone(ZoneId.of(timeZone)).toLocalDate().isAfter(validUntil)
                ? CertificateState.EXPIRED
                : CertificateState.VALID;
    }
}
