package org.passeport.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeport.server.Answer;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;
import org.passeport.server.Visitor;

@RunningServer
@Tag(RunningServer.POSTGRESQL)
class LearnerPagesIT {

    private static final int MOST_STATEMENTS = 6;

    private static final int MOST_BYTES = 60_000;

    private final TheServer server;

    private LearnerAtWork rosa;

    private Visitor visitor;

    private String attempt;

    LearnerPagesIT(TheServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        rosa = LearnerAtWork.enrolled(server);
        visitor = rosa.visitor();
        attempt = rosa.begin("envoyer-une-piece-jointe").replaceFirst(".*/", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/learning/catalogue",
                "/learning/courses",
                "/learning/course?id=passeport-numerique",
                "/learning/passport",
                "/learning/passport?referential=digcomp-3.0"
            })
    void a_page_is_light(String path) {
        mustBeLight(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-pourquoi", "dessins", "gestes", "5-vrai-document", "6-et-vous"})
    void a_step_is_light(String step) {
        mustBeLight("/learning/attempt?id=" + attempt + "&step=" + step);
    }

    /** The second time, when what never changes is in memory. */
    private void mustBeLight(String path) {
        visitor.get(path);
        Answer page = visitor.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(page.statements()).as(path).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void an_attempt_is_nobody_elses() {
        Visitor other = LearnerAtWork.enrolled(server).visitor();
        List.of("/learning/attempt?id=", "/learning/result?id=").forEach(page -> {
            assertThat(other.get(page + attempt).status()).isEqualTo(404);
            assertThat(other.get(page + "nothing").status()).isEqualTo(404);
        });
        assertThat(other.get("/learning/passport?person=" + rosa.person).status())
                .isEqualTo(404);
    }

    @Test
    void a_mediator_reads_a_learners_passport_and_attempt_and_changes_nothing() {
        Visitor karim = server.signedIn("karim");
        assertThat(karim.get("/learning/passport?person=" + rosa.person).body()).contains("Rosa Pereira");
        Answer step = karim.get("/learning/attempt?id=" + attempt + "&step=copie");
        assertThat(step.status()).isEqualTo(200);
        assertThat(step.body()).doesNotContain("name=\"answer\"");
    }

    @Test
    void an_empty_answer_comes_back_with_a_sentence_that_the_next_page_has_not() {
        visitor.get("/learning/attempt?id=" + attempt + "&step=copie");
        Answer refused = visitor.postAndFollow(
                "/forms/attempts/" + attempt + "/answers",
                "step",
                "copie",
                "kind",
                "CHOICE",
                "answer",
                "01900000-0000-7000-8000-000000000001");
        assertThat(refused.body()).contains("Choisissez une réponse.");
        assertThat(visitor.get("/learning/attempt?id=" + attempt + "&step=copie")
                        .body())
                .doesNotContain("Choisissez une réponse.");
    }

    @Test
    void pressing_twice_answers_once() {
        visitor.get("/learning/attempt?id=" + attempt + "&step=copie");
        String[] form = {
            "step", "copie", "kind", "CHOICE", "choice", "reprendre", "answer", "01900000-0000-7000-8000-000000000002"
        };
        Answer first = visitor.post("/forms/attempts/" + attempt + "/answers", form);
        Answer second = visitor.post("/forms/attempts/" + attempt + "/answers", form);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(visitor.follow().body()).contains("C’est ça");
    }
}
