package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.passeport.platform.persistence.AuditEntry;
import org.passeport.platform.persistence.AuditEntryRepository;

/**
 * Who did what, when, in which structure: plain appends in the transaction of the act, so that there is no act without its
 * entry and no entry without its act. Keys only, never a name, so that erasing a person leaves the trail whole. A learner's
 * answers are their own trail and are not repeated here.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    AuditEntryRepository entries;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /**
     * @param act       what was done, as {@code feature.past-participle}, e.g. {@code people.learner-created}
     * @param actor     key of the person who did it, null when the engine itself did
     * @param structure key of the structure they acted in, null when outside any
     * @param subject   key or reference of what it was done to, at most 200 characters
     */
    public void record(String act, UUID actor, UUID structure, String subject) {
        entries.add(new AuditEntry(keys.next(), clock.instant(), act, actor, structure, subject));
    }
}
