package org.passeport.learning.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.passeport.content.Activity;
import org.passeport.content.CompletionRule;
import org.passeport.content.Feedback;
import org.passeport.content.Interaction;
import org.passeport.content.Item;
import org.passeport.content.ItemUse;
import org.passeport.content.Lesson;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.content.ModuleRef;
import org.passeport.content.ObservedTask;
import org.passeport.content.Quiz;
import org.passeport.content.Reflection;
import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;

/** Modules for tests. */
final class Modules {

    static final CompetenceRef MAIL = CompetenceRef.parse("digcomp-3.0/2.1");

    static final CompetenceRef SHARE = CompetenceRef.parse("digcomp-3.0/2.2");

    static final ObservedTask TASK = new ObservedTask(
            "vrai-envoi",
            "Envoyer",
            "Envoyez.",
            List.of("joint le document"),
            List.of("ordinateur", "téléphone"),
            List.of(
                    new ModuleCompetence(SHARE, 1, CompetenceKind.HANDLING),
                    new ModuleCompetence(SHARE, 2, CompetenceKind.HANDLING)));

    private Modules() {}

    /** Two questions on mail, two on sharing and one for exams; a task; a reflection asked twice. */
    static MicroModule module(String ref, OptionalInt quizPercent, boolean observedRequired) {
        return new MicroModule(
                ModuleRef.parse(ref),
                "Envoyer un document",
                "J’envoie mon CV",
                "fr",
                Duration.ofMinutes(10),
                2,
                List.of(
                        new ModuleCompetence(SHARE, 2, CompetenceKind.HANDLING),
                        new ModuleCompetence(SHARE, 2, CompetenceKind.UNDERSTANDING),
                        new ModuleCompetence(MAIL, 1, CompetenceKind.UNDERSTANDING)),
                "A2",
                List.of(),
                activities(),
                new CompletionRule(quizPercent, observedRequired),
                "",
                "CC-BY-SA-4.0",
                List.of(),
                Optional.empty(),
                LocalDate.of(2028, 1, 1));
    }

    private static List<Activity> activities() {
        return List.of(
                new Lesson("pourquoi", "Pourquoi", "Lisez."),
                new Quiz(
                        "verifier",
                        "Vérifier",
                        Stream.of(
                                        item("adresse", MAIL, ItemUse.PRACTICE),
                                        item("objet", MAIL, ItemUse.PRACTICE),
                                        item("poids", SHARE, ItemUse.PRACTICE),
                                        item("examen", SHARE, ItemUse.EXAM),
                                        item("copie", SHARE, ItemUse.PRACTICE))
                                .toList()),
                TASK,
                new Reflection("et-vous", "Et vous ?", List.of("non", "oui"), true));
    }

    private static Item item(String id, CompetenceRef competence, ItemUse use) {
        return new Item(
                id,
                "Combien ?",
                competence,
                use,
                Optional.empty(),
                false,
                Feedback.NONE,
                new Interaction.NumericEntry(1, 1, Optional.empty()));
    }
}
