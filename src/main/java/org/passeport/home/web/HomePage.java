package org.passeport.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passeport.content.Catalogue;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Lesson;
import org.passeport.content.ModuleRef;
import org.passeport.home.HomeDetails;
import org.passeport.home.NextStep;
import org.passeport.home.NextSteps;

/** A learner's first page: one thing to do, and doors to the rest. */
@Named
@RequestScoped
public class HomePage {

    private static final Pattern DRAWING = Pattern.compile("!\\[[^\\]]*]\\((media/[^)\\s]+)\\)");

    @Inject
    NextSteps nextSteps;

    @Inject
    Catalogue catalogue;

    private HomeDetails home;

    public HomeDetails getHome() {
        if (home == null) {
            home = nextSteps.mine();
        }
        return home;
    }

    /** Something to do, in words. */
    public record StepView(
            String kind,
            String goal,
            String title,
            String module,
            String attempt,
            int stepNumber,
            int stepCount,
            String byName,
            boolean again) {

        private static StepView of(NextStep step) {
            return new StepView(
                    step.kind().name().toLowerCase(Locale.ROOT),
                    FrenchTypography.of(step.goal()),
                    FrenchTypography.of(step.title()),
                    step.module().map(ModuleRef::id).orElse(null),
                    step.attempt().map(Object::toString).orElse(null),
                    step.stepNumber(),
                    step.stepCount(),
                    step.byName().orElse(null),
                    step.again());
        }
    }

    /** Null when everything on offer is done. */
    public StepView getNext() {
        return getHome().next().map(StepView::of).orElse(null);
    }

    public List<StepView> getOthers() {
        return getHome().others().stream().map(StepView::of).toList();
    }

    /** Address of the first drawing of the module's lessons, null when it has none. */
    public String getDrawing() {
        return getHome().next().flatMap(NextStep::module).flatMap(this::drawing).orElse(null);
    }

    private Optional<String> drawing(ModuleRef ref) {
        return catalogue.module(ref).activities().stream()
                .filter(Lesson.class::isInstance)
                .map(activity -> DRAWING.matcher(((Lesson) activity).markdown()))
                .filter(matcher -> matcher.find())
                .findFirst()
                .map(matcher -> "/media/" + ref.id() + "/" + ref.version() + "/" + matcher.group(1));
    }
}
