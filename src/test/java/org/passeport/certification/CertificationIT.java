package org.passeport.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.passeport.server.Answer;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;
import org.passeport.server.Visitor;

/** From asking to a certificate that anybody can check. Each test has a candidate and a body of its own. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificationIT {

    private static final int CANDIDATES = 9;

    private static final int CLICKS = 4;

    private final TheServer server;

    private final List<Candidate> ready = new ArrayList<>();

    private String space;

    CertificationIT(TheServer server) {
        this.server = server;
    }

    @BeforeAll
    void some_learners_do_everything_that_the_rule_asks_for() throws Exception {
        space = server.api("admin").get("/api/structures").array().getValuesAs(JsonObject.class).stream()
                .filter(structure -> structure.getString("name").equals("EPN des Tilleuls"))
                .findFirst()
                .orElseThrow()
                .getString("key");
        List<Callable<Candidate>> all = new ArrayList<>();
        for (int at = 0; at < CANDIDATES; at++) {
            Candidate candidate = enrolled();
            all.add(() -> candidate.prepared(server.api("karim")));
        }
        ready.addAll(atOnce(all));
    }

    private Candidate enrolled() {
        return Candidate.enrolled(server, server.api("karim"), space, "Candidate");
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }

    @Test
    void nobody_asks_before_the_rule_is_met_and_nobody_is_listed_who_did_not_ask() {
        var body = new Body(server);
        assertThat(enrolled().ask(body.key).status()).isEqualTo(409);
        assertThat(body.queue()).isEmpty();
        Candidate candidate = ready.get(0);
        String candidacy = body.asked(candidate);
        assertThat(body.asked(candidate)).as("asked again").isEqualTo(candidacy);
        assertThat(body.queue())
                .extracting(listed -> listed.getString("learner"))
                .containsExactly(candidate.person());
    }

    @Test
    void taking_a_candidacy_back_closes_its_evidence_to_the_body_at_once() {
        var body = new Body(server);
        Candidate candidate = ready.get(1);
        String candidacy = body.asked(candidate);
        assertThat(body.certifier.get(candidacy).json().getJsonArray("evidence"))
                .isNotEmpty();
        assertThat(candidate.device().delete(candidacy).status()).isEqualTo(204);
        assertThat(body.certifier.get(candidacy).status()).isEqualTo(404);
        assertThat(body.decide(candidacy, 1, "VALIDATED", "").status()).isEqualTo(404);
        assertThat(body.queue()).noneMatch(listed -> listed.getString("state").equals("SUBMITTED"));
        assertThat(body.register()).isEmpty();
    }

    @Test
    void nobody_decides_what_they_have_not_opened_and_refusing_needs_a_reason() {
        var body = new Body(server);
        String candidacy = body.asked(ready.get(2));
        assertThat(body.decide(candidacy, 1, "VALIDATED", "").status()).isEqualTo(409);
        assertThat(body.certifier.get(candidacy).json().getJsonArray("evidence"))
                .isNotEmpty();
        assertThat(body.decide(candidacy, 1, "REFUSED", " ").status()).isEqualTo(422);
        assertThat(body.decide(candidacy, 1, "REFUSED", "Il manque un document").status())
                .isEqualTo(200);
        JsonObject decided = body.certifier.get(candidacy).json();
        assertThat(decided.getJsonArray("evidence")).isEmpty();
        assertThat(decided.getJsonArray("exam")).isEmpty();
        assertThat(body.register()).isEmpty();
    }

    @Test
    void a_decision_is_superseded_never_edited_and_the_certificate_says_so() {
        var body = new Body(server);
        Candidate candidate = ready.get(3);
        String code = body.certified(candidate);
        String candidacy = candidacy(candidate);
        assertThat(body.decide(candidacy, 1, "REFUSED", "Autre avis").status()).isEqualTo(409);
        assertThat(body.decide(candidacy, 3, "REFUSED", "Autre avis").status()).isEqualTo(409);
        assertThat(body.decide(candidacy, 2, "REFUSED", "").status()).isEqualTo(422);
        assertThat(state(code)).isEqualTo("VALID");
        assertThat(body.decide(candidacy, 2, "REFUSED", "Autre avis").status()).isEqualTo(200);
        assertThat(state(code)).isEqualTo("SUPERSEDED");
        assertThat(body.decide(candidacy, 3, "VALIDATED", "Après relecture").status())
                .isEqualTo(200);
        JsonObject old = server.api().get("/api/certificates/" + code).json();
        assertThat(old.getString("state")).isEqualTo("SUPERSEDED");
        assertThat(state(old.getString("successor"))).isEqualTo("VALID");
        assertThat(server.visitor().get(verification(code)).body()).contains("remplacé", old.getString("successor"));
    }

    private static String candidacy(Candidate candidate) {
        return "/api/candidacies/"
                + candidate
                        .device()
                        .get("/api/candidacies")
                        .array()
                        .getJsonObject(0)
                        .getString("key");
    }

    private String state(String code) {
        return server.api().get("/api/certificates/" + code).json().getString("state");
    }

    private static String verification(String code) {
        return "/certification/verification?code=" + code;
    }

    @Test
    void decisions_at_the_same_moment_give_one_certificate_each_and_numbers_without_a_gap() throws Exception {
        var body = new Body(server);
        List<Candidate> candidates = ready.subList(6, CANDIDATES);
        List<Callable<Answer>> clicks = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String candidacy = body.asked(candidate);
            body.certifier.get(candidacy);
            for (int click = 0; click < CLICKS; click++) {
                clicks.add(() -> body.decide(candidacy, 1, "VALIDATED", ""));
            }
        }
        assertThat(atOnce(clicks)).extracting(Answer::status).containsOnly(200);
        assertThat(body.register())
                .extracting(certificate -> certificate.getString("serial").replaceFirst("^\\d{4}-", ""))
                .containsExactlyInAnyOrder("000001", "000002", "000003");
    }

    @Test
    void the_document_is_the_same_bytes_for_ever_and_another_file_is_told_apart() {
        var body = new Body(server);
        Candidate candidate = ready.get(4);
        String code = body.certified(candidate);
        String document = "/api/certificates/" + code + "/document";
        byte[] pdf = candidate.device().file(document);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(body.certifier.file(document)).isEqualTo(pdf);
        server.restart();
        assertThat(candidate.device().file(document)).isEqualTo(pdf);

        assertThat(compared(code, pdf)).contains("Ce fichier est bien celui qui a été délivré");
        pdf[pdf.length / 2] ^= 1;
        assertThat(compared(code, pdf)).contains("Ce fichier n’est pas celui qui a été délivré");
    }

    private String compared(String code, byte[] file) {
        Visitor anybody = server.visitor();
        anybody.get(verification(code));
        var sent = new ByteArrayOutputStream();
        sent.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n" + code
                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        sent.writeBytes(file);
        sent.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        Answer answer = anybody.send(anybody.to("/forms/certification/comparison")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Referer", server.address().resolve(verification(code)).toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent.toByteArray())));
        return (answer.status() == 303 ? anybody.follow() : answer).body();
    }

    @Test
    void whoever_checks_a_revoked_certificate_reads_that_it_is_and_why() {
        var body = new Body(server);
        String code = body.certified(ready.get(5));
        String revocation = "/api/certificates/" + code + "/revocation";
        assertThat(body.certifier.post(revocation, "{\"reason\":\" \"}").status())
                .isEqualTo(422);
        assertThat(state(code)).isEqualTo("VALID");
        assertThat(body.certifier
                        .post(revocation, "{\"reason\":\"Erreur de personne\"}")
                        .status())
                .isEqualTo(204);
        assertThat(body.certifier
                        .post(revocation, "{\"reason\":\"Autre raison\"}")
                        .status())
                .isEqualTo(204);
        JsonObject told = server.api().get("/api/certificates/" + code).json();
        assertThat(told.getString("state")).isEqualTo("REVOKED");
        assertThat(told.getJsonObject("revocation").getString("reason")).isEqualTo("Erreur de personne");
        assertThat(server.visitor().get(verification(code)).body())
                .contains("révoqué", "Erreur de personne")
                .doesNotContain("Autre raison");
    }
}
