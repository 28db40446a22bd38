package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.passeport.learning.AttemptKey;
import org.passeport.platform.PersonalData;

/** What came of a finished attempt. Derived from its answers: it can be computed again. */
@Entity
@Table(name = "learning_result")
@PersonalData(
        purpose = "montrer à la personne ce qu’elle a réussi",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme l’essai")
public class Result {

    @Id
    @Column(name = "attempt_key")
    private UUID attempt;

    @Column(updatable = false)
    private double points;

    @Column(updatable = false)
    private double maximum;

    private boolean completed;

    /** The rule that was applied, for whoever compares. */
    @Column(updatable = false)
    private String rule;

    /** For JPA. */
    protected Result() {}

    public Result(AttemptKey attempt, double points, double maximum, boolean completed, String rule) {
        this.attempt = attempt.value();
        this.points = points;
        this.maximum = maximum;
        this.completed = completed;
        this.rule = rule;
    }

    public AttemptKey attempt() {
        return new AttemptKey(attempt);
    }

    public double points() {
        return points;
    }

    public double maximum() {
        return maximum;
    }

    /** Points out of a hundred, rounded down; empty where there were none to get. */
    public Optional<Integer> percent() {
        return maximum == 0 ? Optional.empty() : Optional.of((int) Math.floor(100 * points / maximum + 1e-9));
    }

    public boolean isCompleted() {
        return completed;
    }

    /** An observation that was asked for came after the attempt was finished. */
    public void complete() {
        completed = true;
    }
}
