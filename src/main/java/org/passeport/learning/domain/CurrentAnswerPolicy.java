package org.passeport.learning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of the answers to one question counts, in whatever way devices and lines mixed them. The last thing typed counts;
 * what was typed over something else than what counts is kept aside and takes nothing's place.
 */
public final class CurrentAnswerPolicy {

    private CurrentAnswerPolicy() {}

    /**
     * An answer as far as this rule looks at it.
     *
     * @param over      the answer it was typed over
     * @param submitted the learner asked for the correction
     * @param late      received when the attempt was finished
     */
    public record Given(UUID id, Optional<UUID> over, boolean submitted, boolean late) {}

    /**
     * @param arrived      answers to one question in their order of arrival
     * @param replaceable  whether a submitted answer may be replaced: in an exam, which corrects nothing before its end
     * @return the one that counts
     */
    public static Optional<UUID> current(List<Given> arrived, boolean replaceable) {
        List<Given> waiting = new ArrayList<>();
        Optional<Given> current = Optional.empty();
        for (Given given : arrived) {
            if (!given.late()) {
                waiting.add(given);
                current = settle(waiting, current, replaceable);
            }
        }
        return current.map(Given::id);
    }

    /** An answer that overtook the one it was typed over waits for it: both arrive in the end, and the later one counts. */
    private static Optional<Given> settle(List<Given> waiting, Optional<Given> start, boolean replaceable) {
        Optional<Given> current = start;
        Optional<Given> next = follower(waiting, current, replaceable);
        while (next.isPresent()) {
            current = next;
            waiting.remove(next.get());
            next = follower(waiting, current, replaceable);
        }
        return current;
    }

    private static Optional<Given> follower(List<Given> waiting, Optional<Given> current, boolean replaceable) {
        if (current.isEmpty()) {
            return waiting.stream().findFirst();
        }
        boolean open = replaceable || !current.get().submitted();
        return waiting.stream()
                .filter(given -> open && given.over().equals(current.map(Given::id)))
                .findFirst();
    }
}
