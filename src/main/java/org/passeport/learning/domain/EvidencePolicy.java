package org.passeport.learning.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passeport.content.Item;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.content.ObservedTask;
import org.passeport.content.Quiz;
import org.passeport.learning.Manner;
import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;

/** What an act shows. Questions show that somebody understands; only being seen doing a thing shows that they can do it. */
public final class EvidencePolicy {

    /** The situation of every quiz: doing one again is no other situation. */
    public static final String QUIZ_CONTEXT = "quiz";

    /** Share of the points that is asked for where the module asks for none. */
    private static final int USUAL_PERCENT = 70;

    private EvidencePolicy() {}

    /**
     * Competences of understanding whose own questions, or all of them where none is its own, brought enough points.
     *
     * @param points by id of practice item, 0 to 1; absent when it was not answered
     */
    public static List<ModuleCompetence> shownByQuiz(MicroModule module, Map<String, Double> points) {
        List<Item> items = module.quizzes()
                .map(Quiz::practiceItems)
                .flatMap(Collection::stream)
                .toList();
        if (module.ref().isDraft() || items.isEmpty()) {
            return List.of();
        }
        int percent = module.completion().quizPercent().orElse(USUAL_PERCENT);
        return highest(module.competences().stream()
                .filter(competence -> competence.kind() == CompetenceKind.UNDERSTANDING)
                .filter(competence -> isReached(own(items, competence.ref()), points, percent)));
    }

    private static List<Item> own(List<Item> items, CompetenceRef competence) {
        List<Item> own = items.stream()
                .filter(item -> item.competence().equals(competence))
                .toList();
        return own.isEmpty() ? items : own;
    }

    private static boolean isReached(List<Item> items, Map<String, Double> points, int percent) {
        double sum = items.stream()
                .mapToDouble(item -> points.getOrDefault(item.id(), 0.0))
                .sum();
        return CompletionPolicy.reaches(sum, items.size(), percent);
    }

    /** What a task shows once it was seen done; nothing when it was done for the person. */
    public static List<ModuleCompetence> shownByTask(MicroModule module, ObservedTask task, Manner manner) {
        return module.ref().isDraft() || manner == Manner.INSTEAD ? List.of() : highest(task.competences().stream());
    }

    /** A competence that is declared at two levels is shown at the higher one. */
    private static List<ModuleCompetence> highest(Stream<ModuleCompetence> shown) {
        Map<List<Object>, ModuleCompetence> byCompetence = new LinkedHashMap<>();
        shown.sorted(Comparator.comparingInt(ModuleCompetence::level).reversed())
                .forEach(competence ->
                        byCompetence.putIfAbsent(List.of(competence.ref(), competence.kind()), competence));
        return List.copyOf(byCompetence.values());
    }
}
