package org.passeport.assessment;

import java.util.List;

/**
 * What an answer is worth and what it teaches.
 *
 * @param points   0 to {@code maximum}, the cost of a hint taken off
 * @param maximum  always 1
 * @param outcome  before the cost of a hint: a right answer with a hint is right
 * @param marks    per option or row
 * @param feedback sentences to show in this order: what each chosen option says, then what the whole answer says
 */
public record Score(double points, double maximum, Outcome outcome, List<Mark> marks, List<String> feedback) {

    public Score {
        if (!(points >= 0 && points <= maximum) || maximum != 1.0) {
            throw new IllegalArgumentException("A score is between 0 and 1, got " + points + " of " + maximum);
        }
        marks = List.copyOf(marks);
        feedback = List.copyOf(feedback);
    }
}
