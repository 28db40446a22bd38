package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.passeport.certification.CandidacyKey;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/** A certifier had the evidence of a candidacy before their eyes: nobody decides without. */
@Entity
@Table(name = "certification_opening")
@IdClass(Opening.Id.class)
@PersonalData(
        purpose = "prouver que l’on a lu avant de décider",
        basis = PersonalData.Basis.LEGAL_OBLIGATION,
        retention = "dix ans")
public class Opening {

    @jakarta.persistence.Id
    @Column(name = "candidacy_key")
    private UUID candidacy;

    @jakarta.persistence.Id
    @Column(name = "certifier_key")
    private UUID certifier;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    /** For JPA. */
    protected Opening() {}

    public Opening(CandidacyKey candidacy, PersonKey certifier, Instant openedAt) {
        this.candidacy = candidacy.value();
        this.certifier = certifier.value();
        this.openedAt = openedAt;
    }

    /** Identity of a row. */
    public record Id(UUID candidacy, UUID certifier) implements Serializable {}
}
