package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.certification.CertificateDetails;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/** A body took a certificate back, for a reason that is said to whoever checks. One for each certificate. */
@Entity
@Table(name = "certification_revocation")
@PersonalData(
        purpose = "dire qu’un certificat ne vaut plus, et pourquoi",
        basis = PersonalData.Basis.LEGAL_OBLIGATION,
        retention = "comme le certificat")
public class Revocation {

    @Id
    @Column(name = "certificate_key")
    private UUID certificate;

    @Column(updatable = false)
    private String reason;

    @Column(name = "revoked_by", updatable = false)
    private UUID revokedBy;

    @Column(name = "revoked_at", updatable = false)
    private Instant revokedAt;

    /** For JPA. */
    protected Revocation() {}

    public Revocation(Certificate certificate, String reason, PersonKey revokedBy, Instant revokedAt) {
        this.certificate = certificate.id();
        this.reason = reason;
        this.revokedBy = revokedBy.value();
        this.revokedAt = revokedAt;
    }

    public CertificateDetails.Revocation details() {
        return new CertificateDetails.Revocation(reason, revokedAt);
    }
}
