package org.passeport.learning;

import java.util.List;

/** An attempt with its screens, in order, and the one where the learner is. */
public record AttemptDetails(AttemptOutline outline, List<Step> steps, String currentStep) {

    public AttemptDetails {
        steps = List.copyOf(steps);
    }
}
