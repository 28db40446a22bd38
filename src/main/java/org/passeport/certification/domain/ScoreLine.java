package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.passeport.certification.FrozenScore;

/** Points of the final quiz in one area, frozen. */
@Embeddable
public record ScoreLine(@Column(name = "domain_title") String domainTitle, double points, double maximum) {

    public FrozenScore details() {
        return new FrozenScore(domainTitle, points, maximum);
    }
}
