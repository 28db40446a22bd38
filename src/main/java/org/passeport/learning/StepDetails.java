package org.passeport.learning;

import java.util.List;
import java.util.Optional;
import org.passeport.assessment.PresentedItem;
import org.passeport.content.Lesson;
import org.passeport.content.ModuleRef;
import org.passeport.content.ObservedTask;
import org.passeport.content.Reflection;

/**
 * One screen, whole: the attempt around it and one content that fits {@code step.kind()}.
 *
 * @param module the version that the content is in: its drawings are there
 * @param answer what counts now for a question or a reflection
 * @param aside  answers that were kept without replacing it: another device, an old journal
 * @param hint   its text once asked for
 */
public record StepDetails(
        AttemptDetails attempt,
        Step step,
        ModuleRef module,
        Optional<String> previous,
        Optional<String> next,
        Optional<Lesson> lesson,
        Optional<PresentedItem> question,
        Optional<ObservedTask> observedTask,
        Optional<Reflection> reflection,
        Optional<AnswerDetails> answer,
        List<AnswerDetails> aside,
        Optional<String> hint,
        List<ObservationDetails> observations) {

    public StepDetails {
        aside = List.copyOf(aside);
        observations = List.copyOf(observations);
    }
}
