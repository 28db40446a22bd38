package org.passeport.home.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeport.content.MicroModule;
import org.passeport.home.NextStep;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.CourseProgress;
import org.passeport.mediation.AssignmentDetails;

/**
 * What a learner does next. First what they began, latest first; then what they were given and have not completed, newest
 * first; last what they have not done and are ready for, in the order of their course when they follow one. A module is
 * named once.
 *
 * @param attempts    the learner's, newest sign first
 * @param assignments the learner's, newest first
 * @param courses     those the learner is enrolled in
 * @param offered     modules that may be begun
 */
public record NextStepPolicy(
        List<AttemptOutline> attempts,
        List<AssignmentDetails> assignments,
        List<CourseProgress> courses,
        List<MicroModule> offered) {

    /** In order of importance: the first is the one thing to show. At most one is suggested. */
    public List<NextStep> steps() {
        Map<String, NextStep> byModule = new LinkedHashMap<>();
        Stream.of(resumed(), given(), suggested().stream())
                .flatMap(Function.identity())
                .forEach(step -> byModule.putIfAbsent(name(step), step));
        return List.copyOf(byModule.values());
    }

    private static String name(NextStep step) {
        return step.module().map(module -> module.id()).orElseGet(() -> "exam " + step.title());
    }

    /** How many of the modules on offer are completed. */
    public int doneCount() {
        Set<String> done = done();
        return (int) offered.stream()
                .filter(module -> done.contains(module.ref().id()))
                .count();
    }

    private Stream<NextStep> resumed() {
        return attempts.stream()
                .filter(attempt -> attempt.finishedAt().isEmpty())
                .map(attempt -> new NextStep(
                        NextStep.Kind.RESUME,
                        attempt.goal(),
                        attempt.title(),
                        attempt.module(),
                        Optional.of(attempt.key()),
                        attempt.stepNumber(),
                        attempt.stepCount(),
                        giver(attempt),
                        false));
    }

    private Optional<String> giver(AttemptOutline attempt) {
        return assignments.stream()
                .filter(given -> attempt.module()
                        .filter(module -> module.id().equals(given.contentId()))
                        .isPresent())
                .map(AssignmentDetails::byName)
                .findFirst();
    }

    private Stream<NextStep> given() {
        return assignments.stream()
                .flatMap(given ->
                        toDo(given)
                                .map(module -> begin(NextStep.Kind.ASSIGNED, module, Optional.of(given.byName())))
                                .stream());
    }

    /** The module given, or the first that is left of the course given. */
    private Optional<MicroModule> toDo(AssignmentDetails given) {
        Set<String> done = done();
        List<String> ids =
                switch (given.kind()) {
                    case MODULE -> List.of(given.contentId());
                    case COURSE ->
                        courses.stream()
                                .filter(course -> course.course().id().equals(given.contentId()))
                                .flatMap(course -> left(course).stream())
                                .toList();
                };
        return ids.stream()
                .filter(id -> !done.contains(id))
                .flatMap(id -> find(id).stream())
                .findFirst();
    }

    /** Modules of the stages that are not done yet, in order. */
    private static List<String> left(CourseProgress course) {
        return course.course().stages().stream()
                .filter(stage -> !course.isDone(stage))
                .flatMap(stage -> stage.modules().stream())
                .map(module -> module.id())
                .filter(id -> !course.done().contains(id))
                .toList();
    }

    private Optional<NextStep> suggested() {
        Set<String> done = done();
        return inOrder().stream()
                .filter(module -> !done.contains(module.ref().id()))
                .filter(module -> isReady(module, done))
                .findFirst()
                .map(module -> begin(NextStep.Kind.SUGGESTED, module, Optional.empty()));
    }

    /** What is not on offer here keeps nobody waiting. */
    private boolean isReady(MicroModule module, Set<String> done) {
        return module.prerequisites().stream().allMatch(id -> done.contains(id) || find(id).isEmpty());
    }

    private List<MicroModule> inOrder() {
        List<MicroModule> order = new ArrayList<>();
        courses.forEach(course -> left(course).forEach(id -> find(id).ifPresent(order::add)));
        offered.stream()
                .sorted(Comparator.comparingInt(MicroModule::level).thenComparing(MicroModule::ref))
                .forEach(order::add);
        return order;
    }

    private NextStep begin(NextStep.Kind kind, MicroModule module, Optional<String> byName) {
        return new NextStep(
                kind,
                module.goal(),
                module.title(),
                Optional.of(module.ref()),
                Optional.empty(),
                0,
                0,
                byName,
                attempts.stream()
                        .anyMatch(attempt -> attempt.finishedAt().isPresent()
                                && attempt.module()
                                        .filter(done ->
                                                done.id().equals(module.ref().id()))
                                        .isPresent()));
    }

    private Optional<MicroModule> find(String id) {
        return offered.stream().filter(module -> module.ref().id().equals(id)).findFirst();
    }

    private Set<String> done() {
        Set<String> done = attempts.stream()
                .filter(AttemptOutline::completed)
                .flatMap(attempt -> attempt.module().stream())
                .map(module -> module.id())
                .collect(Collectors.toCollection(HashSet::new));
        courses.forEach(course -> done.addAll(course.done()));
        return done;
    }
}
