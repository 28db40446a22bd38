package org.passeport.learning;

import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.people.PersonKey;

/**
 * What a mediator saw.
 *
 * @param id      made by the form: the same one sent twice is one observation
 * @param task    id of the observed task in the module
 * @param context one of the task's contexts
 * @param note    for colleagues and the learner, up to 1,000 characters; empty when there is none
 */
public record ObservationRecord(
        UUID id, PersonKey learner, ModuleRef module, String task, Manner manner, String context, String note) {}
