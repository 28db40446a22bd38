package org.passeport.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passeport.referential.Competence;
import org.passeport.referential.CompetenceKind;

/**
 * Where a person stands on one competence of a referential, for one kind.
 *
 * @param competence as the referential shown to the reader says it
 * @param kind       handling or understanding
 * @param level      highest level at which the state holds; 0 when to come
 * @param since      when the state was reached
 * @param evidence   what shows it, oldest first
 */
public record CompetenceStanding(
        Competence competence,
        CompetenceKind kind,
        CompetenceState state,
        int level,
        Optional<Instant> since,
        List<EvidenceDetails> evidence) {

    public CompetenceStanding {
        evidence = List.copyOf(evidence);
    }
}
