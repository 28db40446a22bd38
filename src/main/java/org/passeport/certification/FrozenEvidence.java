package org.passeport.certification;

import java.time.Instant;
import java.util.Optional;
import org.passeport.learning.EvidenceDetails;

/**
 * A piece of evidence as it stood when the learner asked.
 *
 * @param competence    code of the claimed competence that it shows
 * @param moduleVersion the exact version that was followed
 * @param observer      who saw it, for an observation
 */
public record FrozenEvidence(
        String competence,
        int level,
        EvidenceDetails.Source source,
        String moduleTitle,
        String moduleId,
        String moduleVersion,
        String context,
        boolean alone,
        Optional<String> observer,
        Instant at) {}
