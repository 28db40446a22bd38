package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.passeport.certification.ClaimedCompetence;
import org.passeport.referential.CompetenceKind;

/** A competence of a claim, frozen. */
@Embeddable
public record ClaimedLine(
        String code,
        String title,
        @Column(name = "domain_title") String domainTitle,
        @Enumerated(EnumType.STRING) CompetenceKind kind,
        int level) {

    public ClaimedCompetence details() {
        return new ClaimedCompetence(code, title, domainTitle, kind, level);
    }
}
