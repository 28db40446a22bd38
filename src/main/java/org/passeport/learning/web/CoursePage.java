package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeport.content.Catalogue;
import org.passeport.content.CertificationScheme;
import org.passeport.content.Course;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;
import org.passeport.learning.CourseProgress;
import org.passeport.learning.Enrolments;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.Exams;
import org.passeport.learning.SchemeRef;
import org.passeport.people.CurrentUser;
import org.passeport.platform.NotFound;

/** One course: its stages, how far one is, and the way to its certificate. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    Catalogue catalogue;

    @Inject
    Enrolments enrolments;

    @Inject
    Exams exams;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private String id;

    private Course course;

    private Optional<CourseProgress> progress;

    private List<StageView> stages;

    private List<SchemeView> schemes;

    /** Reads the course in the version that the learner is on, or the one on offer. */
    public void open() {
        progress = enrolments.of(user.person()).stream()
                .filter(mine -> mine.course().id().equals(id))
                .findFirst();
        course = progress.map(CourseProgress::course)
                .or(() -> catalogue.offeredCourse(id == null ? "" : id))
                .orElseThrow(() -> new NotFound("Ce parcours n’existe pas."));
    }

    public String getTitle() {
        return FrenchTypography.of(course.title());
    }

    public boolean isEnrolled() {
        return progress.isPresent();
    }

    public boolean isDone() {
        return progress.map(CourseProgress::isDone).orElse(false);
    }

    /**
     * One stage.
     *
     * @param needed how many of its modules are asked for
     */
    public record StageView(
            int number, String title, int done, int needed, boolean complete, List<ModuleCard> modules) {}

    public List<StageView> getStages() {
        if (stages == null) {
            Map<String, MicroModule> offered = catalogue.offeredModules().stream()
                    .collect(Collectors.toMap(module -> module.ref().id(), Function.identity()));
            stages = course.stages().stream().map(stage -> view(stage, offered)).toList();
        }
        return stages;
    }

    private StageView view(Course.Stage stage, Map<String, MicroModule> offered) {
        Set<String> done = progress.map(CourseProgress::done).orElse(Set.of());
        Set<String> running = progress.map(CourseProgress::running).orElse(Set.of());
        return new StageView(
                course.stages().indexOf(stage) + 1,
                FrenchTypography.of(stage.title()),
                progress.map(mine -> mine.doneIn(stage)).orElse(0),
                stage.needed(),
                progress.map(mine -> mine.isDone(stage)).orElse(false),
                stage.modules().stream()
                        .filter(module -> offered.containsKey(module.id()))
                        .map(module -> ModuleCard.of(offered.get(module.id()), done, running))
                        .toList());
    }

    /**
     * The final quiz of a scheme, as this learner may take it.
     *
     * @param percent of the passed attempt, null before
     * @param running whether one is begun
     * @param open    whether one may begin now
     * @param from    the day the next may begin, null when now or never
     */
    public record SchemeView(
            String id, String title, Integer percent, boolean running, boolean open, Instant from, int attemptsLeft) {}

    public List<SchemeView> getSchemes() {
        if (schemes == null) {
            schemes = isEnrolled() ? course.schemes().stream().map(this::view).toList() : List.of();
        }
        return schemes;
    }

    private SchemeView view(CertificationScheme scheme) {
        ExamStanding standing =
                exams.standing(user.person(), new SchemeRef(course.id(), course.version(), scheme.id()));
        Instant now = clock.instant();
        return new SchemeView(
                scheme.id(),
                FrenchTypography.of(scheme.title()),
                standing.passed().map(passed -> passed.percent()).orElse(null),
                standing.running().isPresent(),
                standing.mayStartFrom().filter(from -> !from.isAfter(now)).isPresent(),
                standing.mayStartFrom().filter(from -> from.isAfter(now)).orElse(null),
                standing.attemptsLeft());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
