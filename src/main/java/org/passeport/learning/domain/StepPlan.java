package org.passeport.learning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.passeport.content.Activity;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Item;
import org.passeport.content.Lesson;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.ObservedTask;
import org.passeport.content.Quiz;
import org.passeport.content.Reflection;
import org.passeport.learning.Step;

/**
 * The screens of an attempt, in order. Of a module: the reflections asked first, then each activity, a quiz being one
 * screen for each practice question. Of an exam: its questions as drawn.
 */
public record StepPlan(List<PlannedStep> steps) {

    private static final String BEFORE = "before.";

    public StepPlan {
        steps = List.copyOf(steps);
    }

    public static StepPlan of(MicroModule module) {
        List<PlannedStep> steps = new ArrayList<>();
        for (Activity activity : module.activities()) {
            if (activity instanceof Reflection reflection && reflection.before()) {
                add(steps, BEFORE + activity.id(), Step.Kind.REFLECTION, module, activity, Optional.empty());
            }
        }
        for (Activity activity : module.activities()) {
            switch (activity) {
                case Lesson lesson -> add(steps, lesson.id(), Step.Kind.LESSON, module, lesson, Optional.empty());
                case ObservedTask task ->
                    add(steps, task.id(), Step.Kind.OBSERVED_TASK, module, task, Optional.empty());
                case Reflection reflection ->
                    add(steps, reflection.id(), Step.Kind.REFLECTION, module, reflection, Optional.empty());
                case Quiz quiz ->
                    quiz.practiceItems()
                            .forEach(
                                    item -> add(steps, item.id(), Step.Kind.QUESTION, module, quiz, Optional.of(item)));
            }
        }
        return new StepPlan(steps);
    }

    /** @param modules gives each version that the draw names */
    public static StepPlan of(List<DrawnItem> draw, Function<ModuleRef, MicroModule> modules) {
        List<PlannedStep> steps = new ArrayList<>();
        for (DrawnItem drawn : draw) {
            MicroModule module = modules.apply(drawn.module());
            Quiz quiz = drawn.quizIn(module);
            add(steps, drawn.step(), Step.Kind.QUESTION, module, quiz, quiz.item(drawn.item()));
        }
        return new StepPlan(steps);
    }

    private static void add(
            List<PlannedStep> steps,
            String id,
            Step.Kind kind,
            MicroModule module,
            Activity activity,
            Optional<Item> item) {
        String title =
                item.isPresent() ? "Question " + (1 + questions(steps).size()) : FrenchTypography.of(activity.title());
        steps.add(new PlannedStep(id, steps.size() + 1, kind, title, module.ref(), activity, item));
    }

    public PlannedStep first() {
        return steps.getFirst();
    }

    public Optional<PlannedStep> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The questions, in order. */
    public List<PlannedStep> questions() {
        return questions(steps);
    }

    private static List<PlannedStep> questions(List<PlannedStep> steps) {
        return steps.stream().filter(step -> step.kind() == Step.Kind.QUESTION).toList();
    }

    public Optional<PlannedStep> before(PlannedStep step) {
        return step.number() == 1 ? Optional.empty() : Optional.of(steps.get(step.number() - 2));
    }

    public Optional<PlannedStep> after(PlannedStep step) {
        return step.number() == steps.size() ? Optional.empty() : Optional.of(steps.get(step.number()));
    }
}
