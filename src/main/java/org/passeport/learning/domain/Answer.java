package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.passeport.assessment.Response;
import org.passeport.assessment.ResponseJson;
import org.passeport.assessment.Score;
import org.passeport.learning.AnswerDetails;
import org.passeport.learning.AnswerGiven;
import org.passeport.learning.AttemptKey;
import org.passeport.platform.PersonalData;

/** What a learner answered at one moment. Appended, never changed: which one counts is derived. */
@Entity
@Table(name = "learning_answer")
@IdClass(Answer.Key.class)
@PersonalData(
        purpose = "ne rien perdre de ce que la personne a répondu",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme l’essai")
public class Answer {

    /** The device names it within its attempt: the same answer sent twice is one row. */
    public record Key(UUID attempt, UUID id) implements Serializable {}

    @Id
    @Column(name = "attempt_key")
    private UUID attempt;

    @Id
    private UUID id;

    /** Order of arrival, given by the database. */
    @Column(insertable = false, updatable = false)
    private Long arrival;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private String response;

    @Column(name = "over_id", updatable = false)
    private UUID over;

    @Column(updatable = false)
    private boolean submitted;

    @Column(updatable = false)
    private Integer certainty;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private boolean late;

    /** For JPA. */
    protected Answer() {}

    /** @param late whether the attempt was finished already */
    public Answer(AttemptKey attempt, AnswerGiven given, Instant now, boolean late) {
        this.attempt = attempt.value();
        this.id = given.id();
        this.step = given.step();
        this.response = ResponseJson.write(given.response());
        this.over = given.over().orElse(null);
        this.submitted = given.submitted();
        this.certainty = given.certainty().orElse(null);
        this.receivedAt = now;
        this.late = late;
    }

    public UUID id() {
        return id;
    }

    public String step() {
        return step;
    }

    public Response response() {
        return ResponseJson.read(response);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public boolean isSubmitted() {
        return submitted;
    }

    /** As the rule on which one counts sees it. */
    public CurrentAnswerPolicy.Given given() {
        return new CurrentAnswerPolicy.Given(id, Optional.ofNullable(over), submitted, late);
    }

    /** Whether a device says the same again. */
    public boolean says(AnswerGiven given) {
        return id.equals(given.id())
                && step.equals(given.step())
                && response.equals(ResponseJson.write(given.response()))
                && Objects.equals(over, given.over().orElse(null))
                && submitted == given.submitted()
                && Objects.equals(certainty, given.certainty().orElse(null));
    }

    public AnswerDetails details(Optional<Score> score) {
        return new AnswerDetails(id, step, response(), submitted, Optional.ofNullable(certainty), receivedAt, score);
    }
}
