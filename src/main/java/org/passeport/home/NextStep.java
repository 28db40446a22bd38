package org.passeport.home;

import java.util.Optional;
import org.passeport.content.ModuleRef;
import org.passeport.learning.AttemptKey;

/**
 * One thing to do.
 *
 * @param goal       what the learner comes for
 * @param title      what the module, or the quiz, is called
 * @param module     the module to begin or to go on with; empty for a final quiz
 * @param attempt    the attempt to go on with; empty when there is one to begin
 * @param stepNumber where the learner is in it, from 1; 0 when there is none
 * @param byName     who gave it; empty when nobody did
 * @param again      whether it was finished before without what its module asks
 */
public record NextStep(
        Kind kind,
        String goal,
        String title,
        Optional<ModuleRef> module,
        Optional<AttemptKey> attempt,
        int stepNumber,
        int stepCount,
        Optional<String> byName,
        boolean again) {

    /** Where the idea comes from. */
    public enum Kind {
        /** The learner began it. */
        RESUME,
        /** Somebody gave it. */
        ASSIGNED,
        /** It follows what the learner did. */
        SUGGESTED
    }
}
