package org.passeport.certification;

import java.time.Instant;
import java.util.Optional;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;

/**
 * A candidacy in one line.
 *
 * @param certificate the code of what was issued and stands, when it was validated
 * @param decision    the decision in force
 */
public record CandidacySummary(
        CandidacyKey key,
        PersonKey learner,
        String learnerName,
        String schemeId,
        String schemeTitle,
        StructureKey body,
        String bodyName,
        Instant submittedAt,
        CandidacyState state,
        Optional<DecisionDetails> decision,
        Optional<VerificationCode> certificate) {}
