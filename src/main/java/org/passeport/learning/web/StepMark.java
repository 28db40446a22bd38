package org.passeport.learning.web;

import java.util.List;
import java.util.stream.IntStream;
import org.passeport.learning.Step;

/**
 * A step in a list of them.
 *
 * @param number from 1
 * @param look   {@code current} or {@code done}: a class of the style sheet; null for neither
 */
public record StepMark(int number, String id, String look) {

    static List<StepMark> progress(List<Step> steps, Step shown) {
        return IntStream.range(0, steps.size())
                .mapToObj(place -> mark(place, steps.get(place), shown))
                .toList();
    }

    /** Questions without an answer, other than the one shown. */
    static List<StepMark> openQuestions(List<Step> steps, Step shown) {
        return IntStream.range(0, steps.size())
                .filter(place -> isOpen(steps.get(place)) && !steps.get(place).equals(shown))
                .mapToObj(place -> mark(place, steps.get(place), shown))
                .toList();
    }

    private static boolean isOpen(Step step) {
        return step.kind() == Step.Kind.QUESTION && !step.done();
    }

    private static StepMark mark(int place, Step step, Step shown) {
        return new StepMark(place + 1, step.id(), step.equals(shown) ? "current" : step.done() ? "done" : null);
    }
}
