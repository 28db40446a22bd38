package org.passeport.learning;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;
import org.passeport.server.TheServer;
import org.passeport.server.Visitor;

/** A learner of karim's, new to everything, on a device that talks to the API. */
public final class LearnerAtWork {

    private final TheServer server;

    private final String userName;

    private final String pin;

    public final String person;

    public ApiClient device;

    private LearnerAtWork(TheServer server, JsonObject card) {
        this.server = server;
        this.userName = card.getString("userName");
        this.pin = card.getString("secret");
        this.person = card.getString("person");
        signInElsewhere();
    }

    public static LearnerAtWork enrolled(TheServer server) {
        ApiClient karim = server.api("karim");
        JsonObject space = server.api("admin").get("/api/structures").array().getValuesAs(JsonObject.class).stream()
                .filter(structure -> structure.getString("name").contains("Tilleuls"))
                .findFirst()
                .orElseThrow();
        Answer card = karim.post(
                "/api/learners",
                Json.createObjectBuilder()
                        .add("structure", space.getString("key"))
                        .add("givenName", "Rosa")
                        .add("familyName", "Pereira")
                        .build());
        return new LearnerAtWork(server, card.json());
    }

    /** Another computer, which knows nothing of the first. */
    void signInElsewhere() {
        device = server.api(userName, pin);
    }

    /** The same person at the first page of a browser. */
    public Page signInAt(BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate("/");
        page.fill("#userName", userName);
        page.fill("#secret", pin);
        page.click("form[action='/forms/sign-in'] button");
        page.waitForURL("**/home");
        return page;
    }

    /** The same person with a browser that runs no script. */
    public Visitor visitor() {
        return server.visitor().signIn(userName, pin);
    }

    /** Begins or resumes, and returns the address of the attempt. */
    public String begin(String module) {
        Answer begun = device.post(
                "/api/attempts",
                Json.createObjectBuilder().add("module", module).build());
        return "/api/attempts/" + begun.json().getString("key");
    }

    Answer choose(String attempt, String step, String choice, UUID id, UUID over, boolean submitted) {
        JsonObjectBuilder sent = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("response", Json.createObjectBuilder().add("choices", Json.createArrayBuilder(List.of(choice))))
                .add("submitted", submitted);
        if (over != null) {
            sent.add("over", over.toString());
        }
        return device.put(attempt + "/answers/" + step, sent.build());
    }

    JsonObject step(String attempt, String step) {
        return device.get(attempt + "/steps/" + step).json();
    }
}
