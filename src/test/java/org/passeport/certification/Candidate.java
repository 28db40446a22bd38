package org.passeport.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeport.assessment.Response;
import org.passeport.assessment.ResponseJson;
import org.passeport.content.Interaction;
import org.passeport.content.Item;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;
import org.passeport.content.format.ContentCheck;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;
import org.passeport.server.TheServer;

/** A learner who knows every answer of the modules that ship, and does the whole course over the API. */
public final class Candidate {

    public static final String COURSE = "passeport-numerique";

    private static final Map<String, MicroModule> MODULES = modules();

    private final JsonObject card;

    private final ApiClient device;

    private Candidate(TheServer server, JsonObject card) {
        this.card = card;
        this.device = server.api(userName(), pin());
    }

    /** Somebody new, enrolled by a mediator of that structure. */
    public static Candidate enrolled(TheServer server, ApiClient mediator, String structure, String familyName) {
        Answer created = mediator.post(
                "/api/learners",
                Json.createObjectBuilder()
                        .add("structure", structure)
                        .add("givenName", "Rosa")
                        .add("familyName", familyName)
                        .build());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return new Candidate(server, created.json());
    }

    public String person() {
        return card.getString("person");
    }

    public String userName() {
        return card.getString("userName");
    }

    public String pin() {
        return card.getString("secret");
    }

    public ApiClient device() {
        return device;
    }

    /** Everything that the rule asks for: the course, tasks seen by the mediator, the final quiz. */
    public Candidate prepared(ApiClient mediator) {
        doCourse();
        showTasks(mediator);
        sitExam();
        return this;
    }

    void doCourse() {
        done(device.post(
                "/api/enrolments",
                Json.createObjectBuilder().add("course", COURSE).build()));
        for (MicroModule module : MODULES.values()) {
            String attempt = attempt(device.post(
                    "/api/attempts",
                    Json.createObjectBuilder().add("module", module.ref().id()).build()));
            answerAll(attempt, module.ref().id() + ".");
            done(device.post(attempt + "/finish"));
        }
    }

    /** Each task in two situations, once alone. */
    void showTasks(ApiClient mediator) {
        for (MicroModule module : MODULES.values()) {
            for (ObservedTask task : module.observedTasks().toList()) {
                for (int at = 0; at < 2; at++) {
                    done(mediator.put(
                            "/api/observations/" + UUID.randomUUID(),
                            Json.createObjectBuilder()
                                    .add("learner", person())
                                    .add("module", module.ref().toString())
                                    .add("task", task.id())
                                    .add("manner", at == 0 ? "ALONE" : "WITH_HELP")
                                    .add("context", task.contexts().get(at))
                                    .build()));
                }
            }
        }
    }

    void sitExam() {
        String attempt = attempt(device.post(
                "/api/exams",
                Json.createObjectBuilder()
                        .add("course", COURSE)
                        .add("scheme", COURSE)
                        .build()));
        answerAll(attempt, "");
        done(device.post(attempt + "/finish"));
    }

    private static String attempt(Answer begun) {
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        return begun.location();
    }

    /** @param prefix of the item's full name before a step's id: an exam's steps carry it already */
    private void answerAll(String attempt, String prefix) {
        for (JsonObject step : device.get(attempt).json().getJsonArray("steps").getValuesAs(JsonObject.class)) {
            String id = step.getString("id");
            switch (step.getString("kind")) {
                case "QUESTION" -> answer(attempt, id, ResponseJson.write(key(item(prefix + id))));
                case "REFLECTION" -> answer(attempt, id, "{\"choices\":[\"2\"]}");
                default -> assertThat(id).isNotEmpty();
            }
        }
    }

    private void answer(String attempt, String step, String response) {
        String sent = "{\"id\":\"%s\",\"response\":%s,\"submitted\":true}".formatted(UUID.randomUUID(), response);
        done(device.put(attempt + "/answers/" + step, sent));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    }

    /** The candidacy asked for, by the learner. */
    public Answer ask(String body) {
        return device.post("/api/candidacies", wish(body));
    }

    /** What is sent to ask a body. */
    public JsonObject wish(String body) {
        return Json.createObjectBuilder()
                .add("learner", person())
                .add("course", COURSE)
                .add("courseVersion", "1.0.0")
                .add("scheme", COURSE)
                .add("body", body)
                .add("agreed", true)
                .build();
    }

    private static Item item(String name) {
        int dot = name.indexOf('.');
        String id = name.substring(dot + 1);
        return MODULES.get(name.substring(0, dot))
                .quizzes()
                .flatMap(quiz -> quiz.item(id).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Response key(Item item) {
        return switch (item.interaction()) {
            case Interaction.Choice choice -> right(choice.choices().stream());
            case Interaction.MultipleChoice choice -> right(choice.choices().stream());
            case Interaction.Order order -> new Response.Ordered(order.correct());
            case Interaction.Match match -> new Response.Paired(match.correct());
            case Interaction.TextEntry entry ->
                new Response.Written(entry.accept().getFirst());
            case Interaction.NumericEntry entry ->
                new Response.Written(String.valueOf(entry.minimum()).replace('.', ','));
        };
    }

    private static Response right(Stream<Interaction.Option> options) {
        return new Response.Chosen(options.filter(Interaction.Option::correct)
                .map(Interaction.Option::id)
                .collect(Collectors.toSet()));
    }

    private static Map<String, MicroModule> modules() {
        var modules = new TreeMap<String, MicroModule>();
        try (Stream<Path> folders = Files.list(Path.of("modules"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                MicroModule module = ContentCheck.of(folder).module().orElseThrow();
                modules.put(module.ref().id(), module);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }
}
