package org.passeport.certification;

import java.time.Instant;

/**
 * What a certifier decided.
 *
 * @param rank 1 for the first decision on a candidacy; a greater one supersedes those before
 */
public record DecisionDetails(int rank, Outcome outcome, String reason, String decidedBy, Instant decidedAt) {

    /** Yes or no. */
    public enum Outcome {
        VALIDATED("Validée"),
        REFUSED("Refusée");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** The words of the interface, in French. */
        public String label() {
            return label;
        }
    }
}
