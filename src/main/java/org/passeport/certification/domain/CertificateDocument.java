package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.platform.PersonalData;
import org.passeport.platform.Sha256;

/** The file that was made of a certificate, once: the same bytes for whoever asks, so that they can be compared. */
@Entity
@Table(name = "certification_document")
@PersonalData(
        purpose = "remettre le certificat à la personne",
        basis = PersonalData.Basis.CONSENT,
        retention = "comme le certificat")
public class CertificateDocument {

    @Id
    @Column(name = "certificate_key")
    private UUID certificate;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private byte[] pdf;

    @Column(name = "rendered_at", updatable = false)
    private Instant renderedAt;

    /** For JPA. */
    protected CertificateDocument() {}

    public CertificateDocument(Certificate certificate, byte[] pdf, Instant renderedAt) {
        this.certificate = certificate.id();
        this.sha256 = Sha256.of(pdf);
        this.pdf = pdf.clone();
        this.renderedAt = renderedAt;
    }

    public boolean isSame(String otherSha256) {
        return sha256.equals(otherSha256);
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
