package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.learning.Manner;
import org.passeport.referential.CompetenceKind;

class EvidencePolicyTest {

    private static final ModuleCompetence UNDERSTANDS_SHARING =
            new ModuleCompetence(Modules.SHARE, 2, CompetenceKind.UNDERSTANDING);

    private static final ModuleCompetence UNDERSTANDS_MAIL =
            new ModuleCompetence(Modules.MAIL, 1, CompetenceKind.UNDERSTANDING);

    private final MicroModule module = Modules.module("envoyer@1.0.0", OptionalInt.of(70), false);

    private final MicroModule draft = Modules.module("envoyer@0.0.0", OptionalInt.of(70), false);

    private final Map<String, Double> all = Map.of("adresse", 1.0, "objet", 1.0, "poids", 1.0, "copie", 1.0);

    @Test
    void a_quiz_shows_understanding_and_never_handling() {
        assertThat(EvidencePolicy.shownByQuiz(module, all))
                .containsExactlyInAnyOrder(UNDERSTANDS_SHARING, UNDERSTANDS_MAIL);
    }

    @Test
    void each_competence_is_shown_by_its_own_questions() {
        assertThat(EvidencePolicy.shownByQuiz(module, Map.of("adresse", 1.0, "objet", 0.5, "poids", 1.0)))
                .containsExactly(UNDERSTANDS_MAIL);
    }

    @Test
    void a_question_without_an_answer_brings_nothing() {
        assertThat(EvidencePolicy.shownByQuiz(module, Map.of())).isEmpty();
    }

    @Test
    void seventy_percent_are_asked_where_the_module_asks_for_no_share() {
        MicroModule free = Modules.module("envoyer@1.0.0", OptionalInt.empty(), false);
        assertThat(EvidencePolicy.shownByQuiz(free, Map.of("adresse", 0.75, "objet", 0.65)))
                .containsExactly(UNDERSTANDS_MAIL);
        assertThat(EvidencePolicy.shownByQuiz(free, Map.of("adresse", 0.75, "objet", 0.6)))
                .isEmpty();
    }

    @Test
    void a_task_shows_what_it_says_at_its_highest_level() {
        assertThat(EvidencePolicy.shownByTask(module, Modules.TASK, Manner.WITH_HELP))
                .containsExactly(new ModuleCompetence(Modules.SHARE, 2, CompetenceKind.HANDLING));
    }

    @Test
    void what_was_done_for_the_person_shows_nothing() {
        assertThat(EvidencePolicy.shownByTask(module, Modules.TASK, Manner.INSTEAD))
                .isEmpty();
    }

    @Test
    void a_draft_shows_nothing() {
        assertThat(EvidencePolicy.shownByQuiz(draft, all)).isEmpty();
        assertThat(EvidencePolicy.shownByTask(draft, Modules.TASK, Manner.ALONE))
                .isEmpty();
    }
}
