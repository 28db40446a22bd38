package org.passeport.learning.domain;

import java.util.Set;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;

/** When a finished attempt completes its module. */
public final class CompletionPolicy {

    private CompletionPolicy() {}

    /**
     * @param points   of its practice questions, the cost of hints taken off
     * @param maximum  that could be had; 0 without a quiz
     * @param observed ids of the tasks that this learner was seen doing, alone or with help, in any version of the same major
     */
    public static boolean isCompleted(MicroModule module, double points, double maximum, Set<String> observed) {
        var rule = module.completion();
        boolean enough = rule.quizPercent().isEmpty()
                || reaches(points, maximum, rule.quizPercent().getAsInt());
        boolean seen = !rule.observedRequired()
                || module.observedTasks().map(ObservedTask::id).allMatch(observed::contains);
        return enough && seen;
    }

    /** Sums of thirds and quarters are forgiven what binary fractions lose. */
    static boolean reaches(double points, double maximum, int percent) {
        return maximum == 0 || 100 * points / maximum + 1e-9 >= percent;
    }

    /** What was applied, as kept beside the result. */
    public static String rule(MicroModule module) {
        var rule = module.completion();
        String quiz = rule.quizPercent().isPresent() ? rule.quizPercent().getAsInt() + "%" : "answered";
        return "quiz " + quiz + ", observed " + (rule.observedRequired() ? "required" : "optional");
    }
}
