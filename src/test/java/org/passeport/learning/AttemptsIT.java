package org.passeport.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeport.server.Answer;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;

@RunningServer
@Tag(RunningServer.POSTGRESQL)
class AttemptsIT {

    private static final String MODULE = "envoyer-une-piece-jointe";

    /** A choice among three, of which « reprendre » is right. */
    private static final String QUESTION = "copie";

    private static final String TASK = "5-vrai-document";

    private final TheServer server;

    private LearnerAtWork rosa;

    private String attempt;

    AttemptsIT(TheServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        rosa = LearnerAtWork.enrolled(server);
        attempt = rosa.begin(MODULE);
    }

    @Test
    void many_clicks_begin_one_attempt() {
        List<String> begun = IntStream.range(0, 6)
                .parallel()
                .mapToObj(click -> rosa.begin("ouvrir-une-page"))
                .distinct()
                .toList();
        assertThat(begun).hasSize(1);
    }

    @Test
    void an_answer_sent_twice_is_one_answer() {
        UUID id = UUID.randomUUID();
        Answer first = rosa.choose(attempt, QUESTION, "reprendre", id, null, true);
        Answer second = rosa.choose(attempt, QUESTION, "reprendre", id, null, true);
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(rosa.choose(attempt, QUESTION, "reecrire", id, null, true).status())
                .isEqualTo(409);
    }

    @Test
    void what_two_devices_typed_at_once_is_kept_and_both_are_told() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        rosa.choose(attempt, QUESTION, "reprendre", first, null, false);
        JsonObject receipt =
                rosa.choose(attempt, QUESTION, "demander", second, null, false).json();
        assertThat(receipt.getBoolean("counts")).isFalse();
        assertThat(receipt.getJsonObject("current").getString("id")).isEqualTo(first.toString());
        JsonObject step = rosa.step(attempt, QUESTION);
        assertThat(step.getJsonObject("answer").getString("id")).isEqualTo(first.toString());
        assertThat(step.getJsonArray("aside").getValuesAs(JsonObject.class))
                .extracting(answer -> answer.getString("id"))
                .containsExactly(second.toString());
    }

    @Test
    void an_old_journal_does_not_change_a_submitted_answer_nor_a_finished_attempt() {
        UUID submitted = UUID.randomUUID();
        rosa.choose(attempt, QUESTION, "reprendre", submitted, null, true);
        Answer old = rosa.choose(attempt, QUESTION, "demander", UUID.randomUUID(), submitted, false);
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.json().getBoolean("counts")).isFalse();

        double points = finish().getJsonNumber("points").doubleValue();
        Answer late = rosa.choose(attempt, "bon-nom", "prenom-nom", UUID.randomUUID(), null, true);
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.json().getBoolean("counts")).isFalse();
        assertThat(finish().getJsonNumber("points").doubleValue()).isEqualTo(points);
    }

    @Test
    void the_key_of_a_question_is_not_told_before_it_is_answered() {
        String before = rosa.device.get(attempt + "/steps/" + QUESTION).body();
        assertThat(before).doesNotContain("correct", "marks", "Une pièce jointe est une copie");
        String typed = rosa.choose(attempt, QUESTION, "reprendre", UUID.randomUUID(), null, false)
                .body();
        assertThat(typed).doesNotContain("score");
    }

    @Test
    void somebody_else_s_attempt_does_not_exist() {
        LearnerAtWork other = LearnerAtWork.enrolled(server);
        assertThat(other.device.get(attempt).status()).isEqualTo(404);
        assertThat(other.choose(attempt, QUESTION, "reprendre", UUID.randomUUID(), null, true)
                        .status())
                .isEqualTo(404);
        assertThat(server.api("sofia").get(attempt).status()).isEqualTo(404);
        assertThat(server.api().get(attempt).status()).isEqualTo(401);
    }

    @Test
    void a_mediator_of_the_place_reads_and_never_answers() {
        var karim = server.api("karim");
        assertThat(karim.get(attempt).status()).isEqualTo(200);
        assertThat(karim.post(attempt + "/finish").status()).isEqualTo(404);
    }

    @Test
    void the_learner_goes_on_at_another_computer_where_they_were() {
        rosa.device.put(
                attempt + "/place",
                Json.createObjectBuilder().add("step", QUESTION).build());
        rosa.choose(attempt, QUESTION, "demander", UUID.randomUUID(), null, false);
        rosa.signInElsewhere();
        assertThat(rosa.begin(MODULE)).isEqualTo(attempt);
        assertThat(rosa.device.get(attempt).json().getString("currentStep")).isEqualTo(QUESTION);
        assertThat(rosa.step(attempt, QUESTION).getJsonObject("answer").toString())
                .contains("demander");
    }

    @Test
    void finishing_twice_gives_the_same_result_and_unsubmitted_answers_count() {
        rosa.choose(attempt, QUESTION, "reprendre", UUID.randomUUID(), null, false);
        JsonObject first = finish();
        assertThat(first.getJsonNumber("points").doubleValue()).isEqualTo(1.0);
        assertThat(first.getBoolean("completed")).isFalse();
        assertThat(finish()).isEqualTo(first);
    }

    @Test
    void a_hint_costs_what_was_announced() {
        assertThat(rosa.device.post(attempt + "/steps/gestes/hint").json().getString("hint"))
                .isNotBlank();
        JsonObject order = Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add(
                        "response",
                        Json.createObjectBuilder()
                                .add(
                                        "order",
                                        Json.createArrayBuilder(
                                                List.of("trombone", "dossier", "choisir", "nom", "envoyer"))))
                .add("submitted", true)
                .build();
        JsonObject told =
                rosa.device.put(attempt + "/answers/gestes", order).json().getJsonObject("answer");
        assertThat(told.getJsonObject("score").getJsonNumber("points").doubleValue())
                .isEqualTo(0.75);
    }

    @Test
    void what_a_mediator_saw_is_in_the_passport_and_what_was_done_instead_is_not() {
        assertThat(observe(UUID.randomUUID(), "INSTEAD").status()).isEqualTo(200);
        assertThat(passport()).doesNotContain("OBSERVATION");
        UUID id = UUID.randomUUID();
        Answer seen = observe(id, "ALONE");
        assertThat(observe(id, "ALONE").body()).isEqualTo(seen.body());
        assertThat(observe(id, "WITH_HELP").status()).isEqualTo(409);
        assertThat(passport()).containsOnlyOnce("OBSERVATION").contains("Karim Benali");
    }

    @Test
    void a_request_stays_within_its_statements() {
        rosa.choose(attempt, QUESTION, "demander", UUID.randomUUID(), null, false);
        assertThat(rosa.choose(attempt, "bon-nom", "prenom-nom", UUID.randomUUID(), null, true)
                        .statements())
                .isLessThanOrEqualTo(4);
        assertThat(rosa.device.get(attempt + "/steps/" + QUESTION).statements()).isLessThanOrEqualTo(6);
        assertThat(rosa.device.get(attempt + "/steps/" + TASK).statements()).isLessThanOrEqualTo(6);
        assertThat(rosa.device.post(attempt + "/finish").statements()).isLessThanOrEqualTo(15);
        assertThat(rosa.device
                        .post(
                                "/api/attempts",
                                Json.createObjectBuilder().add("module", MODULE).build())
                        .statements())
                .isLessThanOrEqualTo(6);
    }

    private JsonObject finish() {
        return rosa.device.post(attempt + "/finish").json();
    }

    private String passport() {
        return rosa.device
                .get("/api/passports/" + rosa.person + "?referential=passeport-numerique")
                .body();
    }

    private Answer observe(UUID id, String manner) {
        return server.api("karim")
                .put(
                        "/api/observations/" + id,
                        Json.createObjectBuilder()
                                .add("learner", rosa.person)
                                .add("module", MODULE + "@1.0.0")
                                .add("task", TASK)
                                .add("manner", manner)
                                .add("context", "téléphone de la personne")
                                .build());
    }
}
