package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passeport.assessment.Response;
import org.passeport.content.FrenchTypography;
import org.passeport.content.LessonHtml;
import org.passeport.learning.AnswerDetails;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.learning.StepDetails;
import org.passeport.people.CurrentUser;
import org.passeport.platform.Keys;

/** The player: one step of an attempt. */
@Named
@RequestScoped
public class AttemptPage {

    @Inject
    Attempts attempts;

    @Inject
    CurrentUser user;

    @Inject
    Keys keys;

    private String id;

    private String step;

    private String review;

    private StepDetails details;

    private QuestionView question;

    /** Reads the step, once; a finished attempt opens on its result, and a finished exam on nothing else. */
    public void open() throws IOException {
        details = attempts.step(AttemptPages.key(id), Optional.ofNullable(step));
        if (isFinished() && (step == null || isExam())) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(afterTheEnd());
        }
    }

    private String afterTheEnd() {
        return review == null || isExam()
                ? AttemptPages.result(outline().key())
                : link(details.attempt().steps().getFirst().id());
    }

    public StepDetails getDetails() {
        return details;
    }

    private AttemptOutline outline() {
        return details.attempt().outline();
    }

    public String getGoal() {
        return FrenchTypography.of(outline().goal());
    }

    public String getStepTitle() {
        return FrenchTypography.of(details.step().title());
    }

    public boolean isExam() {
        return outline().exam().isPresent();
    }

    /** Nothing can be changed any more, or not by the one who looks. */
    public boolean isReadOnly() {
        return isFinished() || isSomeoneElse();
    }

    public boolean isFinished() {
        return outline().finishedAt().isPresent();
    }

    /** A mediator looks. */
    public boolean isSomeoneElse() {
        return !outline().learner().equals(user.person());
    }

    /** The include that shows this kind of step. */
    public String getScreen() {
        return "learning-" + details.step().kind().name().toLowerCase(Locale.ROOT);
    }

    /** Where the form of the step posts. */
    public String getAction() {
        boolean asks = details.question().isPresent() || details.reflection().isPresent();
        String act = asks && !isSettled() ? "answers" : getNext() == null ? "finish" : "move";
        return "/forms/attempts/" + outline().key() + "/" + act;
    }

    /** Key of the words on its button. */
    public String getWay() {
        return "learning.player."
                + switch (getAction().substring(getAction().lastIndexOf('/') + 1)) {
                    case "answers" -> isExam() ? "keep" : details.question().isPresent() ? "check" : "next";
                    case "finish" -> "finish";
                    default -> "next";
                };
    }

    public String link(String step) {
        return AttemptPages.step(outline().key(), step);
    }

    /** Whether the last screen must say that questions are left. */
    public boolean isAtTheEnd() {
        return !isReadOnly() && getNext() == null && !getOpenQuestions().isEmpty();
    }

    /** Nobody has to say how they feel. */
    public boolean isMayPass() {
        return details.reflection().isPresent() && !isSettled() && getNext() != null;
    }

    /** A final quiz is handed in by an act of its own. */
    public boolean isEndsExam() {
        return isExam() && getNext() == null;
    }

    public boolean isHintOffered() {
        return !isSettled()
                && !isExam()
                && details.hint().isEmpty()
                && details.question().orElseThrow().hasHint();
    }

    /** What the hint takes, in percent of the question's points. */
    public long getHintPercent() {
        return Math.round(100 * details.question().orElseThrow().hintCost());
    }

    /** From 1. */
    public int getNumber() {
        return details.attempt().steps().indexOf(details.step()) + 1;
    }

    public List<StepMark> getProgress() {
        return StepMark.progress(details.attempt().steps(), details.step());
    }

    /** Questions that are not answered yet, shown before the end. */
    public List<StepMark> getOpenQuestions() {
        return StepMark.openQuestions(details.attempt().steps(), details.step());
    }

    public String getPrevious() {
        return details.previous().orElse(null);
    }

    public String getNext() {
        return details.next().orElse(null);
    }

    public String getLessonHtml() {
        return details.lesson()
                .map(lesson -> LessonHtml.render(lesson.markdown(), mediaBase()))
                .orElse("");
    }

    private String mediaBase() {
        return MediaAddress.base(details.module());
    }

    public QuestionView getQuestion() {
        if (question == null) {
            question = details.question()
                    .map(item -> QuestionView.of(
                            item,
                            details.answer().map(AnswerDetails::response),
                            details.answer().filter(ignored -> isCorrected()).flatMap(AnswerDetails::score),
                            path -> mediaBase() + "/" + path))
                    .orElse(null);
        }
        return question;
    }

    /** Whether the answer stands: a submitted answer does, except in an exam, which corrects nothing before its end. */
    public boolean isSettled() {
        return isReadOnly() || isCorrected();
    }

    public boolean isCorrected() {
        return !isExam() && isSubmitted();
    }

    public boolean isSubmitted() {
        return details.answer().map(AnswerDetails::submitted).orElse(false);
    }

    public boolean isAnswered() {
        return details.answer().isPresent();
    }

    /** Identity that the next answer will have. */
    public String getNewKey() {
        return keys.next().toString();
    }

    /** The answer shown, which the next one is typed over; null before the first. */
    public String getOver() {
        return details.answer().map(answer -> answer.id().toString()).orElse(null);
    }

    public String getCertainty() {
        return details.answer()
                .flatMap(AnswerDetails::certainty)
                .map(String::valueOf)
                .orElse("");
    }

    /** What a question without a correction on its screen leads to once answered. */
    public String getThen() {
        boolean stays = !isExam() && details.question().isPresent();
        return stays || isExam() && getNext() == null ? "stay" : getNext() == null ? "finish" : "next";
    }

    public ReflectionView getReflection() {
        return details.reflection()
                .map(reflection ->
                        ReflectionView.of(reflection, details.answer().map(AnswerDetails::response)))
                .orElse(null);
    }

    /** Answers of another device that say something else than the one shown. */
    public List<AsideView> getAside() {
        Optional<Response> shown = details.answer().map(AnswerDetails::response);
        return details.aside().stream()
                .filter(other -> !shown.equals(Optional.of(other.response())))
                .map(other -> new AsideView(
                        other.receivedAt(), inWords(other.response()), AsideView.fields(other.response())))
                .toList();
    }

    public String getAnswerInWords() {
        return details.answer().map(answer -> inWords(answer.response())).orElse("");
    }

    private String inWords(Response response) {
        return getQuestion() != null
                ? getQuestion().inWords(response)
                : getReflection().inWords(response);
    }

    public String getKind() {
        return details.question().map(item -> item.kind().name()).orElse("CHOICE");
    }

    public ObservedTaskView getTask() {
        return details.observedTask()
                .map(task -> ObservedTaskView.of(task, details.observations()))
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getReview() {
        return review;
    }

    /** Whether the learner comes to read a finished attempt again. */
    public void setReview(String review) {
        this.review = review;
    }
}
