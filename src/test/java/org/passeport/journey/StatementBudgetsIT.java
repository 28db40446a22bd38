package org.passeport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeport.assessment.Response;
import org.passeport.learning.LearnerAtWork;
import org.passeport.server.Answer;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;
import org.passeport.server.Visitor;

/**
 * SQL statements per request, the one that reads the sign-in included, once what never changes is in memory. Budgets are
 * those of the architecture: growing past one machine depends on them.
 */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class StatementBudgetsIT {

    private static final int PAGE = 6;

    private static final int ANSWER = 4;

    /** A reflection that opens a module is answered and left by one press. */
    private static final int ANSWER_AND_MOVE = 6;

    private static final int START = 6;

    private static final int FINISH = 15;

    /** Eight questions, three lessons, a task, and a reflection before and after. */
    private static final String MODULE = "prendre-un-rendez-vous";

    private static final String REFLECTION = "6-et-vous";

    private static final int QUESTIONS = 8;

    /** Of one start, the answers to eight questions, one finish. */
    private static final int BY_API = 50;

    /** Of fourteen screens and eight corrections, each read, and of the forms of all of them. */
    private static final int BY_PAGES = 190;

    private final AnswerKeys keys = AnswerKeys.shipped();

    private final TheServer server;

    private LearnerAtWork rosa;

    StatementBudgetsIT(TheServer server) {
        this.server = server;
    }

    /** Somebody else has just done the same module, so that its version is in memory. */
    @BeforeEach
    void warm() {
        rosa = LearnerAtWork.enrolled(server);
        byApi();
        byPages();
        rosa = LearnerAtWork.enrolled(server);
    }

    @Test
    void a_module_is_done_by_the_api_within_its_statements() {
        List<Cost> costs = byApi();
        assertThat(costs).filteredOn(cost -> cost.budget() == ANSWER).hasSize(QUESTIONS);
        mustBeWithin(costs, BY_API);
    }

    @Test
    void a_module_is_done_by_its_pages_within_their_statements() {
        List<Cost> costs = byPages();
        assertThat(costs).filteredOn(cost -> cost.budget() == ANSWER).hasSizeGreaterThan(QUESTIONS);
        mustBeWithin(costs, BY_PAGES);
    }

    private static void mustBeWithin(List<Cost> costs, int whole) {
        assertThat(costs).filteredOn(cost -> cost.statements() > cost.budget()).isEmpty();
        assertThat(costs.stream().mapToInt(Cost::statements).sum())
                .as(costs.toString())
                .isLessThanOrEqualTo(whole);
    }

    /** One request: what it took, and what it may take. */
    private record Cost(String request, int statements, int budget) {

        static Cost of(Answer answer, int budget) {
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 303);
            return new Cost(
                    answer.response().request().method() + " "
                            + answer.response().uri().getPath(),
                    answer.statements(),
                    budget);
        }
    }

    /** One start, one answer per question, one finish. */
    private List<Cost> byApi() {
        List<Cost> costs = new ArrayList<>();
        Answer begun = rosa.device.post(
                "/api/attempts",
                Json.createObjectBuilder().add("module", MODULE).build());
        costs.add(Cost.of(begun, START));
        String attempt = "/api/attempts/" + begun.json().getString("key");
        for (JsonObject step :
                rosa.device.get(attempt).json().getJsonArray("steps").getValuesAs(JsonObject.class)) {
            if (step.getString("kind").equals("QUESTION")) {
                costs.add(Cost.of(answer(attempt, step.getString("id")), ANSWER));
            }
        }
        costs.add(Cost.of(rosa.device.post(attempt + "/finish"), FINISH));
        return costs;
    }

    private Answer answer(String attempt, String item) {
        return rosa.device.put(
                attempt + "/answers/" + item,
                Json.createObjectBuilder()
                        .add("id", UUID.randomUUID().toString())
                        .add("response", keys.json(MODULE, item))
                        .add("submitted", true)
                        .build());
    }

    /** Without script: every screen is read, every form is posted, every correction is read. */
    private List<Cost> byPages() {
        List<Cost> costs = new ArrayList<>();
        Visitor visitor = rosa.visitor();
        visitor.get("/learning/catalogue");
        Answer answer = visitor.post("/forms/attempts", "module", MODULE);
        costs.add(Cost.of(answer, START));
        while (!answer.location().contains("/learning/result")) {
            Screen screen = Screen.of(visitor.get(answer.location().replaceFirst("#.*", "")));
            costs.add(Cost.of(visitor.last(), PAGE));
            answer = visitor.post(screen.action(), screen.isAsking() ? screen.form(right(screen)) : screen.wayOn());
            costs.add(Cost.of(answer, budget(screen)));
        }
        costs.add(Cost.of(visitor.get(answer.location()), PAGE));
        return costs;
    }

    private static int budget(Screen screen) {
        return screen.isLast() ? FINISH : screen.isLeft() ? ANSWER_AND_MOVE : ANSWER;
    }

    private Response right(Screen screen) {
        return screen.step().endsWith(REFLECTION) ? new Response.Chosen(Set.of("2")) : keys.of(MODULE, screen.step());
    }
}
