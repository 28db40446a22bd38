package org.passeport.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.passeport.people.PersonKey;

/**
 * What stands given, as the mediators of the structure see it.
 *
 * @param learner to whom; empty when to a group
 * @param group   to which group, whoever joins it later included; empty when to a person
 * @param title   of the module or of the course, when it was given
 * @param byName  who gave it
 */
public record AssignmentSummary(
        UUID id,
        Optional<PersonKey> learner,
        Optional<GroupKey> group,
        Optional<String> groupName,
        AssignmentDetails.Kind kind,
        String contentId,
        String title,
        AssignmentDetails.Reason reason,
        Optional<LocalDate> dueOn,
        String byName,
        Instant at) {}
