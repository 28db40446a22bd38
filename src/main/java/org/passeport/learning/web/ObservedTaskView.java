package org.passeport.learning.web;

import java.time.Instant;
import java.util.List;
import org.passeport.content.FrenchTypography;
import org.passeport.content.ObservedTask;
import org.passeport.learning.Manner;
import org.passeport.learning.ObservationDetails;

/** A task to do in front of a mediator, and what was already seen of it. */
public record ObservedTaskView(
        String title, String instruction, List<String> lookFor, List<String> contexts, List<Seen> seen) {

    static ObservedTaskView of(ObservedTask task, List<ObservationDetails> observations) {
        return new ObservedTaskView(
                FrenchTypography.of(task.title()),
                FrenchTypography.of(task.instruction()),
                task.lookFor().stream().map(FrenchTypography::of).toList(),
                task.contexts().stream().map(FrenchTypography::of).toList(),
                observations.stream().map(Seen::of).toList());
    }

    /**
     * One time that it was done.
     *
     * @param manner key of the words that say how
     * @param note   what the mediator wrote, empty when nothing
     */
    public record Seen(String manner, String observer, String context, String note, Instant at) {

        private static Seen of(ObservationDetails observation) {
            return new Seen(
                    words(observation.manner()),
                    observation.observerName(),
                    FrenchTypography.of(observation.context()),
                    observation.note(),
                    observation.at());
        }

        private static String words(Manner manner) {
            return "learning.manner."
                    + manner.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
