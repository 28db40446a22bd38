package org.passeport.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;
import org.passeport.server.TheServer;

/** A certification body of its own, whose certificates nobody else numbers, and its one certifier. */
final class Body {

    private static final String SECRET = "sept-pommes-vertes";

    final String key;

    final String certifierName;

    final ApiClient certifier;

    Body(TheServer server) {
        ApiClient admin = server.api("admin");
        String territory =
                admin.get("/api/territories").array().getJsonObject(0).getString("key");
        key = admin.post(
                        "/api/structures",
                        Json.createObjectBuilder()
                                .add("name", "Organisme " + UUID.randomUUID())
                                .add("kind", "CERTIFICATION_BODY")
                                .add("territory", territory)
                                .build())
                .json()
                .getString("key");
        certifierName = "jury-" + UUID.randomUUID();
        Answer account = admin.post(
                "/api/accounts",
                Json.createObjectBuilder()
                        .add("givenName", "Inès")
                        .add("familyName", "Garnier")
                        .add("userName", certifierName)
                        .add("secret", SECRET)
                        .add("role", "CERTIFIER")
                        .add("structure", key)
                        .build());
        assertThat(account.status()).as(account.toString()).isEqualTo(201);
        certifier = server.api(certifierName, SECRET);
    }

    List<JsonObject> queue() {
        return certifier.get("/api/candidacies/queue").array().getValuesAs(JsonObject.class);
    }

    List<JsonObject> register() {
        return certifier.get("/api/certificates").array().getValuesAs(JsonObject.class);
    }

    /** The address of what a candidate asked of this body. */
    String asked(Candidate candidate) {
        Answer asked = candidate.ask(key);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return asked.location();
    }

    Answer decide(String candidacy, int rank, String outcome, String reason) {
        return certifier.put(
                candidacy + "/decisions/" + rank,
                Json.createObjectBuilder()
                        .add("outcome", outcome)
                        .add("reason", reason)
                        .build());
    }

    /** The code of the certificate issued after opening and validating. */
    String certified(Candidate candidate) {
        String candidacy = asked(candidate);
        certifier.get(candidacy);
        Answer decided = decide(candidacy, 1, "VALIDATED", "");
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        return candidate
                .device()
                .get("/api/candidacies")
                .array()
                .getJsonObject(0)
                .getString("certificate");
    }
}
