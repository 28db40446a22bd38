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
     * @param arrived     answers to one question in their order of arrival
     * @param replaceable whether a submitted answer may be replaced: in an exam, which corrects nothing before its end
     * @return those that counted one after the other; the last one counts, the others of {@code arrived} are aside
     */
    public static List<UUID> counted(List<Given> arrived, boolean replaceable) {
        List<Given> waiting = new ArrayList<>();
        List<Given> counted = new ArrayList<>();
        for (Given given : arrived) {
            if (!given.late()) {
                waiting.add(given);
                settle(waiting, counted, replaceable);
            }
        }
        return counted.stream().map(Given::id).toList();
    }

    /** An answer that overtook the one it was typed over waits for it: both arrive in the end, and the later one counts. */
    private static void settle(List<Given> waiting, List<Given> counted, boolean replaceable) {
        Optional<Given> next = follower(waiting, counted, replaceable);
        while (next.isPresent()) {
            counted.add(next.get());
            waiting.remove(next.get());
            next = follower(waiting, counted, replaceable);
        }
    }

    private static Optional<Given> follower(List<Given> waiting, List<Given> counted, boolean replaceable) {
        if (counted.isEmpty()) {
            return waiting.stream().findFirst();
        }
        Given current = counted.getLast();
        boolean open = replaceable || !current.submitted();
        return waiting.stream()
                .filter(given -> open && given.over().equals(Optional.of(current.id())))
                .findFirst();
    }
}
