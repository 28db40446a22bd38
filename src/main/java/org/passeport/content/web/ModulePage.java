package org.passeport.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.passeport.content.Activity;
import org.passeport.content.Catalogue;
import org.passeport.content.ContentRefused;
import org.passeport.content.Fault;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Lesson;
import org.passeport.content.LessonHtml;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.ObservedTask;
import org.passeport.content.Quiz;
import org.passeport.content.Reflection;
import org.passeport.content.Version;
import org.passeport.platform.NotFound;

/** A module as those who write it and those who run it need to see it: with its answers and the notes for mediators. */
@Named
@RequestScoped
public class ModulePage {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Catalogue catalogue;

    private String id;
    private String version;
    private MicroModule module;
    private List<Fault> faults = List.of();

    /** Finds the module before anything of the page is sent; a draft with faults shows them instead. */
    public void load(HttpServletResponse response) {
        try {
            module = catalogue.moduleForProfessionals(ref());
        } catch (ContentRefused refusal) {
            faults = refusal.faults();
            response.setStatus(UNPROCESSABLE);
        }
    }

    private ModuleRef ref() {
        try {
            return version == null
                    ? catalogue.offeredModule(id).map(MicroModule::ref).orElseThrow(() -> unknown(id))
                    : new ModuleRef(id, Version.parse(version));
        } catch (IllegalArgumentException e) {
            throw unknown(id);
        }
    }

    private static NotFound unknown(String id) {
        return new NotFound("Le module « " + id + " » n’est pas proposé.");
    }

    public MicroModule getModule() {
        return module;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public boolean isDraft() {
        return Version.DRAFT.toString().equals(version)
                || module != null && module.ref().isDraft();
    }

    public List<Step> getSteps() {
        return module.activities().stream().map(this::step).toList();
    }

    /**
     * An activity, ready to be shown.
     *
     * @param html     of a lesson, empty for the others
     * @param items    of a quiz
     * @param observed null unless it is an observed task
     * @param reflection null unless it is a reflection
     */
    public record Step(
            String id, String title, String html, List<ItemView> items, ObservedTask observed, Reflection reflection) {

        public String instruction() {
            return FrenchTypography.of(observed.instruction());
        }

        public List<String> lookFor() {
            return printed(observed.lookFor());
        }

        public List<String> contexts() {
            return printed(observed.contexts());
        }

        public List<String> scale() {
            return printed(reflection.scale());
        }

        private static List<String> printed(List<String> texts) {
            return texts.stream().map(FrenchTypography::of).toList();
        }
    }

    private Step step(Activity activity) {
        String title = FrenchTypography.of(activity.title());
        return switch (activity) {
            case Lesson lesson -> new Step(lesson.id(), title, html(lesson.markdown()), List.of(), null, null);
            case Quiz quiz ->
                new Step(
                        quiz.id(),
                        title,
                        "",
                        quiz.items().stream().map(ItemView::of).toList(),
                        null,
                        null);
            case ObservedTask task -> new Step(task.id(), title, "", List.of(), task, null);
            case Reflection reflection -> new Step(reflection.id(), title, "", List.of(), null, reflection);
        };
    }

    public String getGoal() {
        return FrenchTypography.of(module.goal());
    }

    /** The references of what it works on, each once. */
    public String getCompetences() {
        return module.competences().stream()
                .map(competence -> competence.ref().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String getFacilitation() {
        return html(module.facilitation());
    }

    private String html(String markdown) {
        return LessonHtml.render(markdown, getMediaBase(), 1);
    }

    public String getMediaBase() {
        return "/media/" + module.ref().id() + "/" + module.ref().version();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
