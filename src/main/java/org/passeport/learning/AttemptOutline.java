package org.passeport.learning;

import java.time.Instant;
import java.util.Optional;
import org.passeport.content.ModuleRef;
import org.passeport.people.PersonKey;

/**
 * An attempt in one line.
 *
 * @param module     the pinned version; empty for an exam
 * @param exam       the scheme examined; empty for a module
 * @param title      what the module, or the scheme, is called
 * @param goal       the life goal of the module, the title for an exam
 * @param stepNumber where the learner is, from 1
 * @param lastSign   last answer received or step changed, by the server's clock
 * @param completed  whether it is finished and its module's completion rule is met
 * @param percent    points of a finished attempt out of a hundred, rounded down; empty where there were none to get
 */
public record AttemptOutline(
        AttemptKey key,
        PersonKey learner,
        Optional<ModuleRef> module,
        Optional<SchemeRef> exam,
        String title,
        String goal,
        int stepNumber,
        int stepCount,
        Instant startedAt,
        Instant lastSign,
        Optional<Instant> finishedAt,
        boolean completed,
        Optional<Integer> percent) {}
