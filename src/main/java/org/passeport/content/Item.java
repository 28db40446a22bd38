package org.passeport.content;

import java.util.Optional;
import org.passeport.referential.CompetenceRef;

/**
 * One question.
 *
 * @param id        unique in its module
 * @param certainty whether the learner is asked how sure they are
 */
public record Item(
        String id,
        String prompt,
        CompetenceRef competence,
        ItemUse use,
        Optional<Hint> hint,
        boolean certainty,
        Feedback feedback,
        Interaction interaction) {}
