package org.passeport.server;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back: status, headers, text. */
public record Answer(HttpResponse<String> response) {

    private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"(\\d+)\"");

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The header, empty when there is none. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String contentType() {
        return header("Content-Type").orElse("");
    }

    /** Path and query that a redirect leads to. */
    public String location() {
        return header("Location")
                .map(to -> to.replaceFirst("^https?://[^/]*", ""))
                .orElseThrow(() -> new AssertionError("No redirect but " + this));
    }

    public JsonObject json() {
        return (JsonObject) structure();
    }

    public JsonArray array() {
        return (JsonArray) structure();
    }

    private JsonStructure structure() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.read();
        }
    }

    /** How many SQL statements the request took: what PASSEPORT_COUNT_STATEMENTS makes the server say. */
    public int statements() {
        Matcher told = STATEMENTS.matcher(header("Server-Timing").orElse(""));
        if (!told.find()) {
            throw new AssertionError("The server does not count statements: " + this);
        }
        return Integer.parseInt(told.group(1));
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " → " + status() + "\n"
                + response.headers().map() + "\n" + body();
    }
}
