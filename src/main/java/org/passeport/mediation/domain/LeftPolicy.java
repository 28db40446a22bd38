package org.passeport.mediation.domain;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeport.content.Course;
import org.passeport.content.ModuleRef;
import org.passeport.learning.AttemptOutline;
import org.passeport.mediation.AssignmentDetails.Kind;

/** What was given and is not done yet. */
public final class LeftPolicy {

    private LeftPolicy() {}

    /**
     * How many different things are left.
     *
     * @param offered courses as offered now, by id; one that is not offered any more is not left
     */
    public static int left(Collection<Assignment> given, List<AttemptOutline> attempts, Map<String, Course> offered) {
        Set<ModuleRef> done = attempts.stream()
                .filter(AttemptOutline::completed)
                .flatMap(attempt -> attempt.module().stream())
                .collect(toSet());
        return (int) given.stream()
                .filter(assignment -> !isDone(assignment, done, offered))
                .map(assignment -> assignment.kind() + " " + assignment.contentId())
                .distinct()
                .count();
    }

    private static boolean isDone(Assignment assignment, Set<ModuleRef> done, Map<String, Course> offered) {
        if (assignment.kind() == Kind.MODULE) {
            return done.stream().anyMatch(module -> module.id().equals(assignment.contentId()));
        }
        Course course = offered.get(assignment.contentId());
        return course == null || course.stages().stream().allMatch(stage -> isDone(stage, done));
    }

    private static boolean isDone(Course.Stage stage, Set<ModuleRef> done) {
        long completed = stage.modules().stream()
                .filter(required -> done.stream().anyMatch(required::accepts))
                .count();
        return completed >= stage.needed();
    }
}
