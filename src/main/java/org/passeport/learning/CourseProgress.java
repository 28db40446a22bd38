package org.passeport.learning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passeport.content.Course;
import org.passeport.people.PersonKey;

/**
 * How far a person is in a course that they are enrolled in.
 *
 * @param course  in the version that the person is on
 * @param done    ids of its modules that are completed in a version that the course accepts
 * @param running ids of its modules that are begun
 */
public record CourseProgress(
        PersonKey learner, Course course, Instant enrolledAt, Set<String> done, Set<String> running) {

    public CourseProgress {
        done = Set.copyOf(done);
        running = Set.copyOf(running);
    }

    /** Every stage has as many completed modules as it asks for. */
    public boolean isDone() {
        return course.stages().stream().allMatch(this::isDone);
    }

    public boolean isDone(Course.Stage stage) {
        return doneIn(stage) >= stage.needed();
    }

    public int doneIn(Course.Stage stage) {
        return (int) stage.modules().stream()
                .filter(module -> done.contains(module.id()))
                .count();
    }

    public List<String> moduleIds() {
        return course.modules().map(module -> module.id()).toList();
    }
}
