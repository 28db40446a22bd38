package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeport.certification.Candidate;

/** What people and machines may send: shown as the text it is, or refused as a problem that tells nothing of the inside. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class HostileInputIT {

    private static final String NAME = "\"><script>alert(1)</script><img src=x>#{7*7}${7*7}";

    private static final String LONG = "a".repeat(10_000);

    /** What a member that holds text may take: JSON-B reads a number or a truth as its text. */
    private static final List<String> AS_TEXT = List.of("1e400", "true", "NOTHING", "\\ud800");

    private final TheServer server;

    HostileInputIT(TheServer server) {
        this.server = server;
    }

    private String structure(String name) {
        return server.api("admin").get("/api/structures").array().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("key");
    }

    @Test
    void a_name_is_text_wherever_it_is_shown() {
        ApiClient karim = server.api("karim");
        String space = structure("EPN des Tilleuls");
        Candidate holder = Candidate.enrolled(server, karim, space, NAME).prepared(karim);
        String code = certified(holder);
        String group = UUID.randomUUID().toString();
        karim.post("/api/groups", "{\"id\":\"%s\",\"structure\":\"%s\",\"name\":\"<script>\"}".formatted(group, space));
        karim.put("/api/groups/" + group + "/members/" + holder.person(), "{}");
        Visitor desk = server.signedIn("karim");
        for (String page : List.of(
                "/people/learners?named=%22%3E",
                "/mediation/board?group=" + group,
                "/mediation/group?id=" + group,
                "/mediation/results?group=" + group,
                "/mediation/learner?id=" + holder.person(),
                "/mediation/observation?learner=" + holder.person(),
                "/mediation/give?learner=" + holder.person(),
                "/learning/passport?person=" + holder.person(),
                "/certification/learner?person=" + holder.person(),
                "/certification/verification?code=" + code)) {
            shownAsText(page, desk.get(page));
        }
        Visitor home = server.visitor().signIn(holder.userName(), holder.pin());
        shownAsText("/certification/mine", home.get("/certification/mine"));
        shownAsText("/certification/candidacies", server.signedIn("claire").get("/certification/candidacies"));
        assertThat(holder.device().file("/api/certificates/" + code + "/document"))
                .startsWith('%', 'P', 'D', 'F');
    }

    private static void shownAsText(String page, Answer answer) {
        assertThat(answer.status()).as(page).isEqualTo(200);
        assertThat(answer.body())
                .as(page)
                .doesNotContain("<script>alert(1)", "<img src=x>", "}49")
                .contains("&lt;script&gt;");
    }

    private String certified(Candidate holder) {
        ApiClient claire = server.api("claire");
        String candidacy =
                holder.ask(structure("Union des espaces publics numériques")).location();
        claire.get(candidacy);
        claire.put(candidacy + "/decisions/1", "{\"outcome\":\"VALIDATED\",\"reason\":\"\"}");
        return holder.device().get("/api/candidacies").array().getJsonObject(0).getString("certificate");
    }

    @Test
    void what_was_searched_for_is_text_too() {
        Visitor desk = server.signedIn("karim");
        Visitor office = server.signedIn("admin");
        String hostile = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);
        for (String page : List.of("/people/learners?named=", "/?to=", "/mediation/groups?after=")) {
            assertThat(desk.get(page + hostile).body()).as(page).doesNotContain("<script>alert(1)");
        }
        assertThat(office.get("/people/accounts?named=" + hostile).body()).doesNotContain("<script>alert(1)");
        assertThat(server.visitor()
                        .get("/certification/verification?code=" + hostile)
                        .body())
                .doesNotContain("<script>alert(1)");
        assertThat(server.visitor().get("/" + hostile).body()).doesNotContain("<script>alert(1)");
    }

    @Test
    void a_search_is_no_statement() {
        ApiClient karim = server.api("karim");
        for (String named : List.of("' or '1'='1", "%", "_", "x' union select * from people_account --")) {
            Answer found = karim.get("/api/learners?named=" + URLEncoder.encode(named, StandardCharsets.UTF_8));
            assertThat(found.status()).as(named).isEqualTo(200);
            assertThat(found.json().getJsonArray("items")).as(named).isEmpty();
        }
    }

    @Test
    void no_json_breaks_any_resource() {
        JsonObject api = server.api().get("/openapi").json();
        ApiClient admin = server.api("admin");
        ApiClient karim = server.api("karim");
        List<String> differences = new ArrayList<>();
        api.getJsonObject("paths")
                .forEach((path, item) -> ((JsonObject) item).forEach((verb, operation) -> {
                    if (List.of("post", "put").contains(verb) && ((JsonObject) operation).containsKey("requestBody")) {
                        for (String body : bodies(api, (JsonObject) operation)) {
                            check(admin, verb, path, body, differences);
                            check(karim, verb, path, body, differences);
                        }
                    }
                }));
        assertThat(differences).isEmpty();
    }

    private static void check(ApiClient who, String verb, String path, String body, List<String> differences) {
        String filled = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        Answer answer = who.send(who.to(filled)
                .header("Content-Type", "application/json")
                .method(verb.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString(body)));
        boolean refused = answer.status() >= 400
                && answer.status() < 500
                && answer.contentType().startsWith("application/problem+json")
                && !answer.body().matches("(?s).*(Exception|org\\.|jakarta|java\\.|Caused).*");
        boolean fine = refused || answer.status() < 300 && AS_TEXT.stream().anyMatch(body::contains);
        if (!fine) {
            differences.add(verb + " " + path + " " + (body.length() > 200 ? body.substring(0, 200) : body) + " → "
                    + answer.status() + " " + answer.body());
        }
    }

    /** No JSON, JSON of another shape, and a wrong value for each member in turn. */
    private static List<String> bodies(JsonObject api, JsonObject operation) {
        List<String> bodies =
                new ArrayList<>(List.of("", "{", "nul", "[]", "[[[[", "\"x\"", "12", "{\"x\":1}", "{}", "null"));
        for (String member : members(api, operation)) {
            for (String value : List.of(
                    "{\"a\":[1]}",
                    "[]",
                    "\"" + LONG + "\"",
                    "\"\\u0000\"",
                    "1e400",
                    "true",
                    "\"NOTHING\"",
                    "\"\\ud800\"")) {
                bodies.add("{\"" + member + "\":" + value + "}");
            }
        }
        return bodies;
    }

    private static List<String> members(JsonObject api, JsonObject operation) {
        JsonObject content = operation.getJsonObject("requestBody").getJsonObject("content");
        if (!content.containsKey("application/json")) {
            return List.of();
        }
        JsonObject schema = content.getJsonObject("application/json").getJsonObject("schema");
        String ref = schema.getString("$ref", "");
        JsonValue found = ref.isEmpty() ? schema : api.getValue(ref.substring(1));
        JsonObject properties = ((JsonObject) found).getJsonObject("properties");
        return properties == null ? List.of() : List.copyOf(properties.keySet());
    }

    @Test
    void long_texts_and_the_sign_that_is_no_text_are_refused_in_addresses_and_forms() {
        Visitor karim = server.signedIn("karim");
        String space = structure("EPN des Tilleuls");
        karim.get("/people/learners");
        for (String name : List.of(LONG, "a\0b")) {
            Answer answer = karim.post(
                    "/forms/people/learners",
                    "person",
                    UUID.randomUUID().toString(),
                    "structure",
                    space,
                    "givenName",
                    name,
                    "familyName",
                    "Petit");
            assertThat(answer.status()).isBetween(200, 499);
            assertThat(answer.header("Location").orElse("")).doesNotContain("/people/card");
        }
        for (String path : List.of(
                "/people/learners?named=%00",
                "/people/learners?named=" + LONG.substring(0, 4_000),
                "/learning/attempt?id=%00",
                "/learning/passport?person=" + LONG.substring(0, 4_000),
                "/api/modules/%00",
                "/api/modules/" + LONG.substring(0, 4_000),
                "/api/learners?size=-1",
                "/api/learners?size=99999999999",
                "/api/learners?after=x",
                "/api/modules?after=%27",
                "/certification/verification?code=" + LONG.substring(0, 4_000))) {
            assertThat(karim.get(path).status()).as(path).isLessThan(500);
        }
    }

    @Test
    void a_body_larger_than_any_record_is_refused() {
        assertThat(server.api("karim")
                        .post("/api/learners", "{\"givenName\":\"" + "a".repeat(3 * 1024 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
    }
}
