package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/*
 * The thirty attack cases of the field, and where each is tried:
 *
 *  1 zip-slip                   HostileUploadIT, HostileArchiveTest
 *  2 link in an archive         HostileUploadIT, HostileArchiveTest
 *  3 zip bomb                   HostileUploadIT, HostileArchiveTest
 *  4 XML external entity        HostileUploadIT (descriptor, drawing), HostileArchiveTest, HostileContentTest
 *  5 entity or alias expansion  HostileUploadIT.contents, HostileContentTest
 *  6 unsafe deserialisation     HostileUploadIT (a type to instantiate)
 *  7 template or EL injection   HostileInputIT.a_name_is_text_wherever_it_is_shown
 *  8 formula evaluation         does not apply: items compute nothing
 *  9 escalation by package      HostileUploadIT (people and roles)
 * 10 file by package path       HostileArchiveTest, SecurityIT.what_is_not_for_the_public_is_not_there
 * 11 stored script in content   HostileUploadIT (a drawing with a script), HostileContentTest
 * 12 reflected script           HostileInputIT.what_was_searched_for_is_text_too
 * 13 script by upload           HostileUploadIT (a page as media)
 * 14 script of a package        does not apply: packages carry none, HostileArchiveTest refuses it
 * 15 cross-site requests        ForgeryIT: every form, every writing verb
 * 16 reading by another's key   RightsIT
 * 17 writing by another's key   RightsIT
 * 18 structures apart           RightsIT, MediationIT
 * 19 results before their time  AttemptsIT.the_key_of_a_question_is_not_told_before_it_is_answered, RightsIT
 * 20 order and late answers     AttemptsIT.an_old_journal_does_not_change_a_submitted_answer_nor_a_finished_attempt
 * 21 guessing secrets           SecurityIT: wrong PINs, a secret is text
 * 22 forged tokens              SecurityIT.nothing_of_a_sign_in_outlives_its_end
 * 23 sessions                   SecurityIT: fixation, sign-out, closure, roles, no-store
 * 24 requests by the server     does not apply: no address that is sent is ever fetched
 * 25 injection in queries       HostileInputIT.a_search_is_no_statement
 * 26 formulas in sheets         MediationIT, CsvCellPolicyTest
 * 27 open redirect              SecurityIT.nobody_is_led_to_another_site
 * 28 code by upload             HostileUploadIT (jsp, xhtml, class, jar)
 * 29 forged certificates        CertificationIT (compare, revoked, superseded), VerificationCodeTest
 * 30 Faces and the server       SecurityIT.what_is_not_for_the_public_is_not_there, HostileInputIT.no_json_breaks_any_resource
 */
/** Sign-in, sessions, headers and addresses under attack. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class SecurityIT {

    private static final String SECRET = "sept-pommes-vertes";

    private static final int FREE_FAILURES = 5;

    private final TheServer server;

    SecurityIT(TheServer server) {
        this.server = server;
    }

    private String structure(String name) {
        return server.api("admin").get("/api/structures").array().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("key");
    }

    private JsonObject enrolled() {
        return server.api("karim")
                .post(
                        "/api/learners",
                        Json.createObjectBuilder()
                                .add("structure", structure("EPN des Tilleuls"))
                                .add("givenName", "Zoé")
                                .add("familyName", "Blanc")
                                .build())
                .json();
    }

    private Answer token(String userName, String secret) {
        return server.api()
                .post(
                        "/api/tokens",
                        Json.createObjectBuilder()
                                .add("userName", userName)
                                .add("secret", secret)
                                .build());
    }

    @Test
    void wrong_pins_lock_the_account_and_the_mediator_unlocks_it() {
        JsonObject card = enrolled();
        String userName = card.getString("userName");
        String pin = card.getString("secret");
        String wrong = pin.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < FREE_FAILURES; i++) {
            assertThat(token(userName, wrong).status()).isEqualTo(401);
        }
        assertThat(token(userName, pin).status()).as("right, but locked").isEqualTo(401);
        assertThat(server.api("sofia")
                        .post("/api/learners/" + card.getString("person") + "/unlock")
                        .status())
                .isEqualTo(404);
        assertThat(server.api("karim")
                        .post("/api/learners/" + card.getString("person") + "/unlock")
                        .status())
                .isEqualTo(204);
        assertThat(token(userName, pin).status()).isEqualTo(201);
    }

    @Test
    void an_unknown_name_and_a_wrong_secret_are_told_the_same() {
        assertThat(token("personne-" + UUID.randomUUID(), "123456").body())
                .isEqualTo(token(enrolled().getString("userName"), "000000").body());
    }

    @Test
    void a_secret_is_text_and_nothing_else() {
        String name = enrolled().getString("userName");
        for (String secret : List.of("true", "[\"x\"]", "{}", "0", "null")) {
            assertThat(server.api()
                            .post("/api/tokens", "{\"userName\":\"%s\",\"secret\":%s}".formatted(name, secret))
                            .status())
                    .as(secret)
                    .isBetween(400, 422);
        }
    }

    private String[] author() {
        ApiClient admin = server.api("admin");
        String userName = "auteur-" + UUID.randomUUID();
        Answer created = admin.post(
                "/api/accounts",
                Json.createObjectBuilder()
                        .add("givenName", "Luc")
                        .add("familyName", "Noir")
                        .add("userName", userName)
                        .add("secret", SECRET)
                        .add("role", "AUTHOR")
                        .add("structure", structure("EPN du Port"))
                        .build());
        return new String[] {userName, created.json().getString("person")};
    }

    @Test
    void a_mediator_gets_no_card_of_somebody_who_works_here_too() {
        String[] author = author();
        String space = structure("EPN des Tilleuls");
        server.api("admin").put("/api/accounts/" + author[1] + "/roles/LEARNER/" + space, "{}");
        ApiClient karim = server.api("karim");
        assertThat(karim.post("/api/learners/" + author[1] + "/card").status()).isEqualTo(403);
        assertThat(karim.post(
                                "/api/learners",
                                "{\"person\":\"%s\",\"structure\":\"%s\",\"givenName\":\"A\",\"familyName\":\"B\"}"
                                        .formatted(author[1], space))
                        .status())
                .isEqualTo(403);
        assertThat(token(author[0], SECRET).status()).isEqualTo(201);
    }

    @Test
    void a_role_that_was_taken_away_is_refused_at_the_very_next_request() {
        String[] author = author();
        Visitor browser = server.visitor().signIn(author[0], SECRET);
        assertThat(browser.get("/content/modules").status()).isEqualTo(200);
        server.api("admin").delete("/api/accounts/" + author[1] + "/roles/AUTHOR/" + structure("EPN du Port"));
        assertThat(browser.get("/content/modules").status()).isEqualTo(403);
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_does_not_sign_in() {
        String[] author = author();
        Visitor browser = server.visitor().signIn(author[0], SECRET);
        ApiClient application = server.api(author[0], SECRET);
        server.api("admin").put("/api/accounts/" + author[1] + "/closure", "{}");
        assertThat(browser.get("/home").location()).startsWith("/?to=");
        assertThat(application.get("/api/modules").status()).isEqualTo(401);
        assertThat(token(author[0], SECRET).status()).isEqualTo(401);
    }

    @Test
    void nothing_of_a_sign_in_outlives_its_end() {
        Visitor amina = server.signedIn("amina.diallo");
        String token = amina.token();
        Visitor copy = amina.at(server);
        amina.get("/home");
        amina.post("/forms/sign-out");
        assertThat(amina.tokenIfAny()).isEmpty();
        assertThat(copy.get("/home").location()).startsWith("/?to=");
        assertThat(new ApiClient(server, token).get("/api/attempts").status()).isEqualTo(401);
        for (String forged : List.of("", "x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.", "' or '1'='1")) {
            assertThat(new ApiClient(server, forged).get("/api/attempts").status())
                    .as(forged)
                    .isEqualTo(401);
        }
    }

    @Test
    void signing_in_gives_another_token_each_time_and_never_one_that_was_brought() {
        Visitor karim = server.signedIn("karim");
        String before = karim.token();
        karim.signIn("karim", server.secretOf("karim"));
        assertThat(karim.token()).isNotEqualTo(before);
        assertThat(new ApiClient(server, before).get("/api/attempts").status()).isEqualTo(401);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Visitor visitor = server.visitor();
        visitor.get("/");
        visitor.post("/forms/sign-in", "userName", "karim", "secret", server.secretOf("karim"));
        assertThat(visitor.last().header("Set-Cookie").orElseThrow())
                .contains("passeport=", "HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void every_answer_keeps_itself_to_this_site() {
        Visitor nora = server.signedIn("nora");
        String asset = nora.get("/home").body().replaceFirst("(?s).*?(/assets/[^\"]+\\.css).*", "$1");
        for (String path : List.of(
                "/home", "/content/modules", "/api/modules", asset, "/nowhere", "/api/nowhere", "/people/accounts")) {
            Answer answer = nora.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).hasValue("same-origin");
            String policy = answer.header("Content-Security-Policy").orElseThrow();
            assertThat(policy).as(path).contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
            assertThat(policy.replaceFirst(".*script-src ([^;]*).*", "$1"))
                    .as(path)
                    .doesNotContain("unsafe", "*", "http");
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEmpty();
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
        }
        assertThat(nora.get("/home").header("Cache-Control")).hasValue("no-store");
        assertThat(nora.get("/api/modules").header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void nobody_is_led_to_another_site() {
        for (String to :
                List.of("//evil.example", "https://evil.example/", "/\\evil.example", "/\t/evil.example", "x")) {
            Visitor visitor = server.visitor();
            visitor.get("/");
            Answer answer =
                    visitor.post("/forms/sign-in", "userName", "karim", "secret", server.secretOf("karim"), "to", to);
            assertThat(answer.header("Location").orElseThrow()).as(to).doesNotContain("evil");
        }
        Visitor karim = server.signedIn("karim");
        Answer refused = karim.send(karim.to("/forms/people/learners?csrf=" + CsrfOf.page(karim, "/people/learners"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", "https://evil.example/people/learners")
                .POST(HttpRequest.BodyPublishers.ofString("givenName=")));
        assertThat(refused.header("Location").orElse("")).doesNotContain("evil");
    }

    /** Reads the hidden token of a page. */
    private static final class CsrfOf {

        private CsrfOf() {}

        static String page(Visitor visitor, String path) {
            visitor.get(path);
            return visitor.csrf();
        }
    }

    @Test
    void what_is_not_for_the_public_is_not_there() {
        Visitor nora = server.signedIn("nora");
        for (String path : List.of(
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/classes/org/passeport/people/Role.class",
                "/assets/x/..%2f..%2fWEB-INF/web.xml",
                "/assets/x/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2fWEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/media/ouvrir-une-page/1.0.0/media/..%2fmodule.yaml",
                "/media/ouvrir-une-page/1.0.0/module.yaml",
                "/management",
                "/metrics")) {
            assertThat(nora.get(path).status()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void methods_that_a_resource_does_not_have_are_refused_and_reading_headers_changes_nothing() {
        ApiClient karim = server.api("karim");
        Answer patch = karim.send(karim.to("/api/modules").method("PATCH", HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(patch.status()).isEqualTo(405);
        assertThat(patch.contentType()).startsWith("application/problem+json");
        Answer head = karim.send(karim.to("/api/modules").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        Answer options = karim.send(karim.to("/api/modules")
                .header("Origin", "https://evil.example")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.status()).isBetween(200, 204);
        assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(karim.send(karim.to("/api/modules").method("TRACE", HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isIn(403, 405);
    }
}
