package org.passeport.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.assessment.Response;
import org.passeport.assessment.Score;

/**
 * An answer that was received.
 *
 * @param score what it is worth; only for a submitted practice answer, or for anything once the attempt is finished
 */
public record AnswerDetails(
        UUID id,
        String step,
        Response response,
        boolean submitted,
        Optional<Integer> certainty,
        Instant receivedAt,
        Optional<Score> score) {}
