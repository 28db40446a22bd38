package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.passeport.learning.AttemptKey;
import org.passeport.platform.PersonalData;

/** Points of an exam in one area of its referential. */
@Entity
@Table(name = "learning_domain_score")
@IdClass(DomainPoints.Key.class)
@PersonalData(
        purpose = "montrer à la personne ce qu’elle a réussi",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme l’essai")
public class DomainPoints {

    /** Once for each area of an attempt. */
    public record Key(UUID attempt, String domain) implements Serializable {}

    @Id
    @Column(name = "attempt_key")
    private UUID attempt;

    @Id
    @Column(name = "domain_code")
    private String domain;

    @Column(updatable = false)
    private double points;

    @Column(updatable = false)
    private double maximum;

    /** For JPA. */
    protected DomainPoints() {}

    public DomainPoints(AttemptKey attempt, String domain, double points, double maximum) {
        this.attempt = attempt.value();
        this.domain = domain;
        this.points = points;
        this.maximum = maximum;
    }

    public AttemptKey attempt() {
        return new AttemptKey(attempt);
    }

    public String domain() {
        return domain;
    }

    public double points() {
        return points;
    }

    public double maximum() {
        return maximum;
    }
}
