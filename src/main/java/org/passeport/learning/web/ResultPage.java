package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.passeport.content.Catalogue;
import org.passeport.content.CompletionRule;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;
import org.passeport.learning.AttemptResult;
import org.passeport.learning.Attempts;
import org.passeport.people.CurrentUser;

/** What came of an attempt: the end of a module or of a final quiz. */
@Named
@RequestScoped
public class ResultPage {

    /** What sums of thirds lose in binary. */
    private static final double TINY = 1e-9;

    @Inject
    Attempts attempts;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentUser user;

    private String id;

    private AttemptResult result;

    private List<StandingView> competences;

    /** Reads it once; an attempt that is not finished has none. */
    public void open() {
        result = attempts.result(AttemptPages.key(id));
    }

    public AttemptResult getResult() {
        return result;
    }

    public String getGoal() {
        return FrenchTypography.of(result.attempt().goal());
    }

    public boolean isExam() {
        return result.attempt().exam().isPresent();
    }

    public boolean isMine() {
        return result.attempt().learner().equals(user.person());
    }

    public Instant getDay() {
        return result.attempt().finishedAt().orElseThrow();
    }

    /** Points as people write them: 5, or 5,5. */
    public String getPoints() {
        return number(result.points() + TINY, RoundingMode.DOWN);
    }

    public String getMaximum() {
        return number(result.maximum(), RoundingMode.HALF_EVEN);
    }

    private static String number(double points, RoundingMode rounding) {
        var format = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.FRENCH));
        format.setRoundingMode(rounding);
        return format.format(points);
    }

    public String getModuleId() {
        return result.attempt().module().orElseThrow().id();
    }

    /** Whether the questions fell short of what the module asks. */
    public boolean isShort() {
        return completion().quizPercent().orElse(0) > result.percent();
    }

    /** Points that the module asks of its questions. */
    public String getNeeded() {
        return number(completion().quizPercent().orElse(0) * result.maximum() / 100 - TINY, RoundingMode.UP);
    }

    /** Tasks that a mediator must have seen; empty when the module asks for none. */
    public List<String> getTasksToShow() {
        return completion().observedRequired()
                ? module().observedTasks()
                        .map(ObservedTask::title)
                        .map(FrenchTypography::of)
                        .toList()
                : List.of();
    }

    private CompletionRule completion() {
        return module().completion();
    }

    private MicroModule module() {
        return catalogue.module(result.attempt().module().orElseThrow());
    }

    public List<StandingView> getCompetences() {
        if (competences == null) {
            competences = result.competences().stream()
                    .map(standing -> StandingView.of(standing, List.of()))
                    .toList();
        }
        return competences;
    }

    /** The last screen, to read one's answers again. */
    public String getReview() {
        return AttemptPages.review(result.attempt().key());
    }

    public Instant getNextExam() {
        return result.nextExamFrom().orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
