package org.passeport.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;

/**
 * One thing that shows a competence.
 *
 * @param competence of the pivot referential
 * @param level      1 to 8
 * @param source     what kind of thing it is
 * @param sourceKey  key of the attempt or of the observation
 * @param context    the situation, as people call it; two pieces of evidence with the same module and context count as one
 *                   context
 * @param alone      done without help
 * @param observer   who saw it, for an observation
 */
public record EvidenceDetails(
        CompetenceRef competence,
        CompetenceKind kind,
        int level,
        Source source,
        UUID sourceKey,
        ModuleRef module,
        String moduleTitle,
        String context,
        boolean alone,
        Optional<String> observer,
        Instant at) {

    /** Where evidence comes from. */
    public enum Source {
        QUIZ,
        OBSERVATION
    }
}
