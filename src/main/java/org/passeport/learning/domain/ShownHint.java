package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.passeport.learning.AttemptKey;
import org.passeport.platform.PersonalData;

/** The learner asked for a question's hint. */
@Entity
@Table(name = "learning_hint")
@IdClass(ShownHint.Key.class)
@PersonalData(
        purpose = "compter les points comme annoncé",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme l’essai")
public class ShownHint {

    /** Once for each question of an attempt. */
    public record Key(UUID attempt, String step) implements Serializable {}

    @Id
    @Column(name = "attempt_key")
    private UUID attempt;

    @Id
    private String step;

    @Column(name = "shown_at", updatable = false)
    private Instant shownAt;

    /** For JPA. */
    protected ShownHint() {}

    public ShownHint(AttemptKey attempt, String step, Instant shownAt) {
        this.attempt = attempt.value();
        this.step = step;
        this.shownAt = shownAt;
    }
}
