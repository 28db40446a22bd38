package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeport.certification.Candidate;
import org.passeport.certification.VerificationCode;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;
import org.passeport.content.archive.ArchiveWriter;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.format.ContentFiles;

/** One thing of each sort, all of one learner and their place; the people who try to reach them; archives. */
final class RightsScene {

    static final List<String> PEOPLE =
            List.of("nobody", "learner", "other", "karim", "sofia", "claire", "rival", "nora", "admin");

    private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z]+)>");

    private static final List<String> KEYS =
            List.of("learner", "spare", "waiting", "attempt", "candidacy", "open", "group", "assignment", "space");

    private static final String MODULE = "envoyer-une-piece-jointe";

    private static final String PASSWORD = "sept-pommes-vertes";

    private final TheServer server;

    private final Map<String, String> things = new HashMap<>();

    private final Map<String, String[]> secrets = new LinkedHashMap<>();

    private final Map<String, byte[]> archives = new HashMap<>();

    RightsScene(TheServer server) throws IOException {
        this.server = server;
        ApiClient admin = server.api("admin");
        ApiClient karim = server.api("karim");
        places(admin);
        people(admin, karim);
        work(karim);
        contents(server.api("nora"));
    }

    private void places(ApiClient admin) {
        for (JsonObject structure : admin.get("/api/structures").array().getValuesAs(JsonObject.class)) {
            switch (structure.getString("name")) {
                case "EPN des Tilleuls" -> things.put("space", structure.getString("key"));
                case "Union des espaces publics numériques" -> things.put("body", structure.getString("key"));
                default -> things.put("elsewhere", structure.getString("key"));
            }
            things.put("territory", structure.getString("territory"));
        }
    }

    private void people(ApiClient admin, ApiClient karim) {
        for (String name : List.of("karim", "sofia", "claire", "nora", "admin")) {
            secrets.put(name, new String[] {name, server.secretOf(name)});
        }
        JsonObject rivalBody = admin.post(
                        "/api/structures",
                        "{\"name\":\"Autre organisme %s\",\"kind\":\"CERTIFICATION_BODY\",\"territory\":\"%s\"}"
                                .formatted(UUID.randomUUID(), things.get("territory")))
                .json();
        String rival = "rival-" + UUID.randomUUID();
        admin.post(
                "/api/accounts",
                Json.createObjectBuilder()
                        .add("givenName", "Bruno")
                        .add("familyName", "Costa")
                        .add("userName", rival)
                        .add("secret", PASSWORD)
                        .add("role", "CERTIFIER")
                        .add("structure", rivalBody.getString("key"))
                        .build());
        secrets.put("rival", new String[] {rival, PASSWORD});
        Candidate other = enrolled(karim, "Autre");
        secrets.put("other", new String[] {other.userName(), other.pin()});
        things.put("spare", enrolled(karim, "Reserve").person());
    }

    private Candidate enrolled(ApiClient karim, String familyName) {
        return Candidate.enrolled(server, karim, things.get("space"), familyName);
    }

    /** One has a certificate; one waits for it. */
    private void work(ApiClient karim) {
        Candidate learner = enrolled(karim, "Titulaire").prepared(karim);
        secrets.put("learner", new String[] {learner.userName(), learner.pin()});
        things.put("learner", learner.person());
        things.put("user", learner.userName());
        things.put("pin", learner.pin());
        things.put("candidacy", key(learner.ask(things.get("body"))));
        ApiClient claire = server.api("claire");
        claire.get("/api/candidacies/" + things.get("candidacy"));
        claire.put(
                "/api/candidacies/" + things.get("candidacy") + "/decisions/1",
                "{\"outcome\":\"VALIDATED\",\"reason\":\"\"}");
        things.put("rank", "1");
        things.put(
                "code",
                learner.device()
                        .get("/api/candidacies")
                        .array()
                        .getJsonObject(0)
                        .getString("certificate"));
        Candidate waiting = enrolled(karim, "Candidat").prepared(karim);
        things.put("waiting", waiting.person());
        things.put("open", key(waiting.ask(things.get("body"))));
        attempt(learner);
        group(karim);
    }

    private static String key(Answer created) {
        return created.location().replaceFirst(".*/", "");
    }

    /** One more attempt, finished at once. */
    private void attempt(Candidate learner) {
        String attempt = learner.device()
                .post("/api/attempts", "{\"module\":\"" + MODULE + "\"}")
                .json()
                .getString("key");
        learner.device().post("/api/attempts/" + attempt + "/finish");
        things.put("attempt", attempt);
        things.put(
                "step",
                learner.device()
                        .get("/api/attempts/" + attempt)
                        .json()
                        .getJsonArray("steps")
                        .getJsonObject(0)
                        .getString("id"));
        things.put("question", "copie");
        things.put("choice", "reprendre");
    }

    private void group(ApiClient karim) {
        things.put("group", UUID.randomUUID().toString());
        things.put("assignment", UUID.randomUUID().toString());
        things.put("once", UUID.randomUUID().toString());
        karim.post("/api/groups", fill("{\"id\":\"<group>\",\"structure\":\"<space>\",\"name\":\"Lundi\"}", things));
        karim.put(fill("/api/groups/<group>/members/<learner>", things), "{}");
        karim.post(
                "/api/assignments",
                fill(
                        "{\"id\":\"<assignment>\",\"group\":\"<group>\",\"kind\":\"MODULE\",\"content\":\"" + MODULE
                                + "\",\"reason\":\"PROPOSAL\"}",
                        things));
    }

    private void contents(ApiClient nora) throws IOException {
        things.putAll(Map.of(
                "module", "essai-des-droits",
                "course", "essai-du-parcours",
                "version", "1.0.0",
                "scheme", Candidate.COURSE,
                "referential", "digcomp-3.0"));
        archives.put("archive of the module", archive(Path.of("modules", "ouvrir-une-page"), things.get("module")));
        archives.put("archive of the course", archive(Path.of("courses", Candidate.COURSE), things.get("course")));
        archives.values().forEach(archive -> {
            Answer installed = upload(nora.to("/api/modules"), nora, archive);
            assertThat(installed.status()).as(installed.toString()).isEqualTo(201);
        });
        MicroModule module =
                ContentCheck.of(Path.of("modules", MODULE)).module().orElseThrow();
        ObservedTask task = module.observedTasks().findFirst().orElseThrow();
        things.put("task", module.ref().toString());
        things.put("observed", task.id());
        things.put("context", task.contexts().getFirst());
        things.put(
                "hinted",
                module.quizzes()
                        .flatMap(quiz -> quiz.practiceItems().stream())
                        .filter(item -> item.hint().isPresent())
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    static Answer upload(HttpRequest.Builder to, ApiClient by, byte[] archive) {
        return by.send(
                to.header("Content-Type", "application/zip").POST(HttpRequest.BodyPublishers.ofByteArray(archive)));
    }

    private static byte[] archive(Path folder, String id) throws IOException {
        SortedMap<String, byte[]> files =
                new TreeMap<>(ContentFiles.read(folder).files());
        files.replaceAll((name, content) -> switch (name) {
            case "module.yaml", "course.yaml" -> replaced(content, "(?m)^id: .*", "id: " + id);
            case Candidate.COURSE + ".scheme.yaml" -> replaced(content, "course: [a-z-]+", "course: " + id);
            default -> content;
        });
        return ArchiveWriter.write(new ContentFiles(files), id, "1.0.0");
    }

    private static byte[] replaced(byte[] content, String pattern, String by) {
        return new String(content, StandardCharsets.UTF_8)
                .replaceFirst(pattern, by)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] archive(String name) {
        return archives.get(name);
    }

    ApiClient api(String who) {
        return who.equals("nobody") ? server.api() : server.api(secrets.get(who)[0], secrets.get(who)[1]);
    }

    Visitor browser(String who) {
        return who.equals("nobody")
                ? server.visitor()
                : server.visitor().signIn(secrets.get(who)[0], secrets.get(who)[1]);
    }

    /** With the things there are. */
    String existing(String template) {
        return fill(template, things);
    }

    /** With keys of nothing. */
    String unknown(String template) {
        Map<String, String> none = new HashMap<>(things);
        KEYS.forEach(key -> none.put(key, UUID.randomUUID().toString()));
        none.put("code", VerificationCode.random(new SecureRandom()).toString());
        return fill(template, none);
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String name = found.group(1);
            String value = name.equals("fresh") ? UUID.randomUUID().toString() : values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("No <" + name + "> in the scene");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
