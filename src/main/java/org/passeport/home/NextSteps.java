package org.passeport.home;

import jakarta.inject.Inject;
import java.util.List;
import org.passeport.content.Catalogue;
import org.passeport.content.MicroModule;
import org.passeport.home.domain.NextStepPolicy;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.learning.Enrolments;
import org.passeport.mediation.Assignments;
import org.passeport.people.CurrentUser;
import org.passeport.platform.Door;

/** Door of what comes next. */
@Door
public class NextSteps {

    @Inject
    Attempts attempts;

    @Inject
    Assignments assignments;

    @Inject
    Enrolments enrolments;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentUser user;

    /** What the signed-in learner may do next. */
    public HomeDetails mine() {
        List<AttemptOutline> done = attempts.mine();
        List<MicroModule> offered = catalogue.offeredModules();
        NextStepPolicy policy = new NextStepPolicy(done, assignments.mine(), enrolments.of(user.person()), offered);
        List<NextStep> steps = policy.steps();
        return new HomeDetails(
                steps.stream().findFirst(),
                steps.stream()
                        .skip(1)
                        .filter(step -> step.kind() != NextStep.Kind.SUGGESTED)
                        .toList(),
                offered.size(),
                policy.doneCount(),
                catalogue.offeredCourses().size());
    }
}
