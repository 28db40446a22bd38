package org.passeport.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;
import org.passeport.server.Visitor;

@RunningServer
@Tag(RunningServer.POSTGRESQL)
class MediationIT {

    private static final String MODULE = "envoyer-une-piece-jointe";

    private final TheServer server;

    private ApiClient karim;

    private String space;

    private JsonObject card;

    private String group;

    MediationIT(TheServer server) {
        this.server = server;
    }

    @BeforeEach
    void enrol_somebody_and_make_a_group() {
        karim = server.api("karim");
        space = structure("EPN des Tilleuls");
        card = enrolled("Rosa", "Pereira");
        group = UUID.randomUUID().toString();
        assertThat(createGroup(karim, group, space, "Mardi matin").status()).isEqualTo(201);
    }

    @Test
    void nobody_of_another_structure_sees_reads_or_changes_a_group_or_its_people() {
        join(card);
        UUID given = UUID.randomUUID();
        assertThat(give(karim, given, "group", group, "MODULE", MODULE).status())
                .isEqualTo(201);
        ApiClient sofia = server.api("sofia");
        assertThat(sofia.get("/api/groups?size=200").body()).doesNotContain(group);
        for (String path : List.of("", "/board", "/results")) {
            assertThat(sofia.get("/api/groups/" + group + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(sheet(sofia).status()).isEqualTo(404);
        assertThat(sofia.put("/api/groups/" + group + "/name", name("À moi")).status())
                .isEqualTo(404);
        assertThat(sofia.delete("/api/groups/" + group).status()).isEqualTo(404);
        assertThat(sofia.get("/api/assignments?group=" + group).status()).isEqualTo(404);
        assertThat(sofia.get("/api/assignments?learner=" + person(card)).status())
                .isEqualTo(404);
        assertThat(sofia.delete("/api/assignments/" + given).status()).isEqualTo(404);
        assertThat(give(sofia, UUID.randomUUID(), "learner", person(card), "MODULE", MODULE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void learners_and_strangers_have_no_groups() {
        assertThat(device(card).get("/api/groups").status()).isEqualTo(403);
        assertThat(device(card).get("/api/groups/" + group + "/board").status()).isEqualTo(403);
        assertThat(server.api().get("/api/groups").status()).isEqualTo(401);
    }

    @Test
    void somebody_of_another_structure_cannot_be_put_in_a_group() {
        ApiClient sofia = server.api("sofia");
        String theirs = UUID.randomUUID().toString();
        assertThat(createGroup(sofia, theirs, structure("EPN du Port"), "Jeudi").status())
                .isEqualTo(201);
        assertThat(sofia.put("/api/groups/" + theirs + "/members/" + person(card), name(""))
                        .status())
                .isEqualTo(404);
        assertThat(sofia.get("/api/groups/" + theirs).json().getJsonArray("people"))
                .isEmpty();
    }

    @Test
    void who_joins_a_group_later_is_given_what_the_group_was_given_and_loses_it_when_leaving() {
        give(karim, UUID.randomUUID(), "group", group, "MODULE", MODULE);
        assertThat(device(card).get("/api/assignments").array()).isEmpty();
        join(card);
        List<JsonObject> mine = device(card).get("/api/assignments").array().getValuesAs(JsonObject.class);
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().getString("contentId")).isEqualTo(MODULE);
        assertThat(mine.getFirst().getString("byName")).isEqualTo("Karim Benali");
        karim.delete("/api/groups/" + group + "/members/" + person(card));
        assertThat(device(card).get("/api/assignments").array()).isEmpty();
    }

    @Test
    void a_course_given_to_a_group_enrols_those_who_are_in_it_and_those_who_join() {
        JsonObject later = enrolled("Nadia", "Haddad");
        join(card);
        assertThat(give(karim, UUID.randomUUID(), "group", group, "COURSE", "passeport-numerique")
                        .status())
                .isEqualTo(201);
        join(later);
        for (JsonObject learner : List.of(card, later)) {
            assertThat(device(learner).get("/api/enrolments").body()).contains("passeport-numerique");
        }
    }

    @Test
    void a_double_click_gives_once_and_the_same_thing_stands_once() {
        UUID id = UUID.randomUUID();
        assertThat(give(karim, id, "learner", person(card), "MODULE", MODULE).status())
                .isEqualTo(201);
        assertThat(give(karim, id, "learner", person(card), "MODULE", MODULE).status())
                .isEqualTo(201);
        assertThat(give(karim, UUID.randomUUID(), "learner", person(card), "MODULE", MODULE)
                        .status())
                .isEqualTo(409);
        assertThat(device(card).get("/api/assignments").array()).hasSize(1);
        karim.delete("/api/assignments/" + id);
        assertThat(device(card).get("/api/assignments").array()).isEmpty();
        assertThat(give(karim, UUID.randomUUID(), "learner", person(card), "MODULE", MODULE)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_group_sent_twice_is_one_group_and_another_under_its_number_is_refused() {
        assertThat(createGroup(karim, group, space, "Mardi matin").status()).isEqualTo(201);
        assertThat(createGroup(karim, group, space, "Autre nom").status()).isEqualTo(409);
    }

    @Test
    void a_board_says_who_works_and_what_is_left() {
        join(card);
        give(karim, UUID.randomUUID(), "group", group, "MODULE", MODULE);
        JsonObject before = row();
        assertThat(before.getString("state")).isEqualTo("NOTHING");
        assertThat(before.getInt("left")).isEqualTo(1);
        device(card)
                .post(
                        "/api/attempts",
                        Json.createObjectBuilder().add("module", MODULE).build());
        assertThat(row().getString("state")).isEqualTo("RUNNING");
    }

    @Test
    void a_board_costs_the_same_few_statements_for_one_person_and_for_six() {
        join(card);
        karim.get("/api/groups/" + group + "/board");
        int forOne = karim.get("/api/groups/" + group + "/board").statements();
        for (int more = 0; more < 5; more++) {
            join(enrolled("Personne", "Nouvelle"));
        }
        int forSix = karim.get("/api/groups/" + group + "/board").statements();
        assertThat(forSix).isEqualTo(forOne).isLessThanOrEqualTo(8);
    }

    @Test
    void the_page_of_a_person_shows_every_result_at_the_same_cost_for_one_and_for_twelve() {
        ApiClient learner = device(card);
        Visitor mediator = server.signedIn("karim");
        String page = "/mediation/learner?id=" + person(card);
        finishOnce(learner);
        mediator.get(page);
        int forOne = mediator.get(page).statements();
        for (int more = 0; more < 11; more++) {
            finishOnce(learner);
        }
        Answer twelve = mediator.get(page);
        assertThat(twelve.statements()).isEqualTo(forOne);
        assertThat(twelve.body().split("0\u00A0%|0\u202F%", -1)).hasSize(13);
    }

    private static void finishOnce(ApiClient learner) {
        String begun = learner.post(
                        "/api/attempts",
                        Json.createObjectBuilder().add("module", MODULE).build())
                .location();
        assertThat(learner.post(
                                URI.create(begun).getPath() + "/finish",
                                Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_sheet_opens_in_a_french_spreadsheet_and_runs_nothing() {
        join(enrolled("=cmd|' /C calc'!A0", "Ruse"));
        Answer sheet = sheet(karim);
        assertThat(sheet.contentType()).startsWith("text/csv");
        assertThat(sheet.body()).startsWith("\uFEFFPersonne;Modules terminés").contains("'=cmd|");
        assertThat(sheet.body().lines()).noneMatch(line -> line.startsWith("=") || line.startsWith("\"="));
    }

    private Answer sheet(ApiClient who) {
        return who.send(who.to("/api/groups/" + group + "/results.csv")
                .setHeader("Accept", "text/csv")
                .GET());
    }

    private JsonObject row() {
        return karim.get("/api/groups/" + group + "/board")
                .json()
                .getJsonArray("rows")
                .getJsonObject(0);
    }

    private String structure(String called) {
        return server.api("admin").get("/api/structures").array().getValuesAs(JsonObject.class).stream()
                .filter(structure -> structure.getString("name").equals(called))
                .findFirst()
                .orElseThrow()
                .getString("key");
    }

    private JsonObject enrolled(String givenName, String familyName) {
        return karim.post(
                        "/api/learners",
                        Json.createObjectBuilder()
                                .add("structure", space)
                                .add("givenName", givenName)
                                .add("familyName", familyName)
                                .build())
                .json();
    }

    private ApiClient device(JsonObject learner) {
        return server.api(learner.getString("userName"), learner.getString("secret"));
    }

    private static String person(JsonObject learner) {
        return learner.getString("person");
    }

    private void join(JsonObject learner) {
        assertThat(karim.put("/api/groups/" + group + "/members/" + person(learner), name(""))
                        .status())
                .isEqualTo(204);
    }

    private static JsonObject name(String called) {
        return Json.createObjectBuilder().add("name", called).build();
    }

    private static Answer createGroup(ApiClient who, String id, String structure, String called) {
        return who.post(
                "/api/groups",
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("structure", structure)
                        .add("name", called)
                        .build());
    }

    private static Answer give(ApiClient who, UUID id, String to, String target, String kind, String content) {
        JsonObjectBuilder sent = Json.createObjectBuilder()
                .add("id", id.toString())
                .add(to, target)
                .add("kind", kind)
                .add("content", content)
                .add("reason", "PROPOSAL");
        return who.post("/api/assignments", sent.build());
    }
}
