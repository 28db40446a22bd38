package org.passeport.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passeport.platform.Invalid;

/**
 * What came of the form that was just posted, for the page that the browser was sent to: what to mend, beside each field,
 * with what was typed; or one sentence that it is done. It travels in a cookie that the page which reads it takes back, so
 * that any node can show it, once. Secrets never travel.
 */
@Named("form")
@RequestScoped
public class FormOutcome {

    static final String COOKIE = "retour";

    private static final Set<String> NEVER_KEPT = Set.of("csrf", "token", "secret", "present", "wanted", "repeated");

    /** A cookie may hold 4,096 characters in every browser. */
    private static final int LONGEST = 3_800;

    @Inject
    HttpServletRequest request;

    private JsonObject content;

    /** What is wrong with a field, in French; empty when nothing is. */
    public String error(String field) {
        return content().getJsonObject("errors").getString(field, "");
    }

    /** What was typed in a field, or what the page would show otherwise. */
    public String value(String field, String otherwise) {
        return content().getJsonObject("values").getString(field, otherwise == null ? "" : otherwise);
    }

    public String value(String field) {
        return value(field, "");
    }

    /** One sentence about the whole, in French; empty when there is none. */
    public String getMessage() {
        return content().getString("message", "");
    }

    public boolean isFault() {
        return content().getBoolean("fault", false);
    }

    private JsonObject content() {
        if (content == null) {
            content = Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .findFirst()
                    .flatMap(cookie -> decode(cookie.getValue()))
                    .map(FormOutcome::readOnce)
                    .orElseGet(() -> json("", false, List.of(), Map.of()));
        }
        return content;
    }

    /** The page that shows it takes the cookie away: the next page is about something else. */
    private static JsonObject readOnce(JsonObject outcome) {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page != null && !page.getExternalContext().isResponseCommitted()) {
            page.getExternalContext().addResponseCookie(COOKIE, "", Map.of("path", "/", "maxAge", 0));
        }
        return outcome;
    }

    /** Whoever edits their own cookie only misleads themselves; text is escaped by the page like any other. */
    private static Optional<JsonObject> decode(String cookie) {
        try (var reader = Json.createReader(
                new StringReader(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8)))) {
            JsonObject read = reader.readObject();
            return read.containsKey("errors") && read.containsKey("values") ? Optional.of(read) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The cookie that says what to mend and gives back what was typed. */
    static String fault(String message, List<Invalid.Violation> violations, Map<String, String> typed) {
        String all = encode(json(message, true, violations, typed));
        return all.length() <= LONGEST ? all : encode(json(message, true, violations, Map.of()));
    }

    /** The cookie that says that it is done. */
    public static String done(String message) {
        return encode(json(message, false, List.of(), Map.of()));
    }

    private static JsonObject json(
            String message, boolean fault, List<Invalid.Violation> violations, Map<String, String> typed) {
        JsonObjectBuilder errors = Json.createObjectBuilder();
        violations.forEach(violation -> errors.add(violation.field(), violation.message()));
        JsonObjectBuilder values = Json.createObjectBuilder();
        typed.forEach((field, value) -> {
            if (!NEVER_KEPT.contains(field)) {
                values.add(field, value);
            }
        });
        return Json.createObjectBuilder()
                .add("message", message == null ? "" : message)
                .add("fault", fault)
                .add("errors", errors)
                .add("values", values)
                .build();
    }

    private static String encode(JsonObject json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
