package org.passeport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;
import org.passeport.learning.Manner;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;

/** What takes hours of clicks: the modules of a course, what a mediator sees, the final quiz. */
final class CourseByApi {

    /** The third degree of every scale is as good as another. */
    private static final JsonObject REFLECTION = Json.createObjectBuilder()
            .add("choices", Json.createArrayBuilder().add("2"))
            .build();

    private final AnswerKeys keys;

    private final ApiClient learner;

    private final ApiClient mediator;

    CourseByApi(AnswerKeys keys, ApiClient learner, ApiClient mediator) {
        this.keys = keys;
        this.learner = learner;
        this.mediator = mediator;
    }

    void enrol(String course) {
        JsonObject wanted = Json.createObjectBuilder().add("course", course).build();
        assertThat(learner.post("/api/enrolments", wanted).status()).isBetween(200, 204);
    }

    void complete(String module) {
        Answer begun = learner.post(
                "/api/attempts",
                Json.createObjectBuilder().add("module", module).build());
        String attempt = "/api/attempts/" + begun.json().getString("key");
        answerAll(attempt, module);
        assertThat(finish(attempt).getInt("points")).as(module).isPositive();
    }

    /** Once without help, and once more in another situation. */
    void show(MicroModule module, String person) {
        module.observedTasks().forEach(task -> {
            observe(module, task, person, Manner.ALONE, 0);
            observe(module, task, person, Manner.WITH_HELP, 1);
        });
    }

    private void observe(MicroModule module, ObservedTask task, String person, Manner manner, int context) {
        Answer seen = mediator.put(
                "/api/observations/" + UUID.randomUUID(),
                Json.createObjectBuilder()
                        .add("learner", person)
                        .add("module", module.ref().toString())
                        .add("task", task.id())
                        .add("manner", manner.name())
                        .add("context", task.contexts().get(context))
                        .build());
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
    }

    void passExam(String course, String scheme) {
        Answer begun = learner.post(
                "/api/exams",
                Json.createObjectBuilder()
                        .add("course", course)
                        .add("scheme", scheme)
                        .build());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String attempt = begun.location();
        answerAll(attempt, null);
        assertThat(finish(attempt).getBoolean("completed")).isTrue();
    }

    /** @param module null in an exam, whose steps name the module themselves */
    private void answerAll(String attempt, String module) {
        for (JsonObject step : steps(attempt)) {
            String id = step.getString("id");
            switch (step.getString("kind")) {
                case "QUESTION" -> answer(attempt, id, module == null ? ofExam(id) : keys.json(module, id));
                case "REFLECTION" -> answer(attempt, id, REFLECTION);
                default -> {
                    // A lesson is read, a task is seen.
                }
            }
        }
    }

    private JsonObject ofExam(String step) {
        int dot = step.indexOf('.');
        return keys.json(step.substring(0, dot), step.substring(dot + 1));
    }

    private List<JsonObject> steps(String attempt) {
        return learner.get(attempt).json().getJsonArray("steps").getValuesAs(JsonObject.class);
    }

    private void answer(String attempt, String step, JsonObject response) {
        Answer kept = learner.put(
                attempt + "/answers/" + step,
                Json.createObjectBuilder()
                        .add("id", UUID.randomUUID().toString())
                        .add("response", response)
                        .add("submitted", true)
                        .build());
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private JsonObject finish(String attempt) {
        return learner.post(attempt + "/finish").json();
    }
}
