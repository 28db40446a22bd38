package org.passeport.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One life goal, five to fifteen minutes: the whole of a module's folder, read and checked.
 *
 * @param goal          in the first person: what the learner comes for
 * @param level         0 = first steps … 8, DigComp's scale
 * @param french        reading level needed: A1, A2 …
 * @param prerequisites ids of modules better done before
 * @param facilitation  Markdown for the mediator
 * @param funder        shown to learners when present
 */
public record MicroModule(
        ModuleRef ref,
        String title,
        String goal,
        String language,
        Duration duration,
        int level,
        List<ModuleCompetence> competences,
        String french,
        List<String> prerequisites,
        List<Activity> activities,
        CompletionRule completion,
        String facilitation,
        String licence,
        List<String> authors,
        Optional<String> funder,
        LocalDate reviewBy) {

    public MicroModule {
        competences = List.copyOf(competences);
        prerequisites = List.copyOf(prerequisites);
        activities = List.copyOf(activities);
        authors = List.copyOf(authors);
    }

    public Optional<Activity> activity(String id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The same module as its author is writing it: under the version of drafts, whatever its descriptor says. */
    MicroModule asDraft() {
        return with(new ModuleRef(ref.id(), Version.DRAFT), activities);
    }

    /** The same module for whoever must not see what exams ask. */
    MicroModule withoutExamItems() {
        return with(
                ref,
                activities.stream()
                        .map(activity -> activity instanceof Quiz quiz
                                ? new Quiz(quiz.id(), quiz.title(), quiz.practiceItems())
                                : activity)
                        .toList());
    }

    private MicroModule with(ModuleRef otherRef, List<Activity> otherActivities) {
        return new MicroModule(
                otherRef,
                title,
                goal,
                language,
                duration,
                level,
                competences,
                french,
                prerequisites,
                otherActivities,
                completion,
                facilitation,
                licence,
                authors,
                funder,
                reviewBy);
    }

    public Stream<Quiz> quizzes() {
        return activities.stream().filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }

    public Stream<ObservedTask> observedTasks() {
        return activities.stream().filter(ObservedTask.class::isInstance).map(ObservedTask.class::cast);
    }
}
