package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.certification.FrozenEvidence;
import org.passeport.learning.EvidenceDetails;

/**
 * A piece of evidence of a claim, frozen.
 *
 * @param observerName null unless somebody saw it
 */
@Embeddable
public record EvidenceLine(
        @Column(name = "competence_code") String competenceCode,
        int level,
        @Enumerated(EnumType.STRING) EvidenceDetails.Source source,
        @Column(name = "source_key") UUID sourceKey,
        @Column(name = "module_id") String moduleId,
        @Column(name = "module_version") String moduleVersion,
        @Column(name = "module_title") String moduleTitle,
        String context,
        boolean alone,
        @Column(name = "observer_name") String observerName,
        @Column(name = "happened_at") Instant happenedAt) {

    public FrozenEvidence details() {
        return new FrozenEvidence(
                competenceCode,
                level,
                source,
                moduleTitle,
                moduleId,
                moduleVersion,
                context,
                alone,
                Optional.ofNullable(observerName),
                happenedAt);
    }
}
