package org.passeport.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.passeport.people.PersonKey;

/**
 * A module or a course given to a person, directly or through their group.
 *
 * @param contentId id of the module or of the course, in whatever version is offered when the learner begins
 * @param title     its title now
 * @param goal      the life goal of the module; the title for a course
 * @param dueOn     a date that the mediator wished for; nothing happens when it passes
 * @param byName    who gave it
 */
public record AssignmentDetails(
        UUID id,
        PersonKey learner,
        Kind kind,
        String contentId,
        String title,
        String goal,
        Reason reason,
        Optional<LocalDate> dueOn,
        String byName,
        Instant at) {

    /** What is given. */
    public enum Kind {
        MODULE,
        COURSE
    }

    /** Whose idea it was. */
    public enum Reason {
        LEARNER_GOAL("Le but de la personne"),
        PROPOSAL("Ma proposition");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The words of the interface, in French. */
        public String label() {
            return label;
        }
    }
}
