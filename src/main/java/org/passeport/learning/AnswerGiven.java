package org.passeport.learning;

import java.util.Optional;
import java.util.UUID;
import org.passeport.assessment.Response;

/**
 * An answer as a device sends it.
 *
 * @param id        made by the device: the same answer sent twice is one answer
 * @param step      id of the question's or the reflection's step
 * @param over      the answer that this one was typed over; empty when there was none
 * @param submitted the learner pressed « Valider »; false for what is saved while they choose or type
 * @param certainty how sure the learner is, 1 to 3, when the question asks
 */
public record AnswerGiven(
        UUID id, String step, Response response, Optional<UUID> over, boolean submitted, Optional<Integer> certainty) {}
