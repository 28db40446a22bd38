package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeport.content.Catalogue;
import org.passeport.content.Course;
import org.passeport.content.FrenchTypography;
import org.passeport.learning.CourseProgress;
import org.passeport.learning.Enrolments;
import org.passeport.people.CurrentUser;

/** Courses that one may enrol in, those one follows first. */
@Named
@RequestScoped
public class CoursesPage {

    @Inject
    Catalogue catalogue;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentUser user;

    private List<CourseCard> courses;

    /**
     * A course in a list.
     *
     * @param state {@code done}, {@code doing}, or null when one is not enrolled
     */
    public record CourseCard(String id, String title, int stages, long modules, String state, int doneModules) {

        private static CourseCard of(Course course, CourseProgress progress) {
            return new CourseCard(
                    course.id(),
                    FrenchTypography.of(course.title()),
                    course.stages().size(),
                    course.modules().count(),
                    progress == null ? null : progress.isDone() ? "done" : "doing",
                    progress == null ? 0 : progress.done().size());
        }
    }

    public List<CourseCard> getCourses() {
        if (courses == null) {
            Map<String, CourseProgress> mine = enrolments.of(user.person()).stream()
                    .collect(Collectors.toMap(
                            progress -> progress.course().id(), Function.identity(), (first, second) -> first));
            courses = catalogue.offeredCourses().stream()
                    .map(course -> CourseCard.of(course, mine.get(course.id())))
                    .sorted(java.util.Comparator.comparing(card -> card.state() == null))
                    .toList();
        }
        return courses;
    }
}
