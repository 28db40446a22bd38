package org.passeport.mediation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.passeport.people.PersonKey;

/**
 * What a mediator gives.
 *
 * @param id      made by the form or the application: the same one sent twice is one assignment
 * @param learner to whom; empty when to a group
 * @param group   to which group; empty when to a person
 * @param dueOn   a date wished for; nothing happens when it passes
 */
public record AssignmentGiven(
        UUID id,
        Optional<PersonKey> learner,
        Optional<GroupKey> group,
        AssignmentDetails.Kind kind,
        String contentId,
        AssignmentDetails.Reason reason,
        Optional<LocalDate> dueOn) {}
