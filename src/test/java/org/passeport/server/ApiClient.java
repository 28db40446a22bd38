package org.passeport.server;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An application that calls {@code /api} with a bearer token, or with none. */
public final class ApiClient {

    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();

    private final URI address;

    private final String token;

    ApiClient(TheServer server, String token) {
        this.address = server.address();
        this.token = token;
    }

    /** What is no text, e.g. a PDF; empty unless it is there. */
    public byte[] file(String path) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(to(path).setHeader("Accept", "*/*").build(), HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? answer.body() : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param path from the root of the site, e.g. {@code /api/modules} */
    public Answer get(String path) {
        return send(to(path).GET());
    }

    public Answer post(String path, JsonStructure body) {
        return post(path, body.toString());
    }

    /** A body that need not be JSON, sent as JSON. */
    public Answer post(String path, String body) {
        return send(to(path).header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Nothing but the fact that it is sent. */
    public Answer post(String path) {
        return send(to(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Answer put(String path, JsonStructure body) {
        return put(path, body.toString());
    }

    /** A body that need not be JSON, sent as JSON. */
    public Answer put(String path, String body) {
        return send(to(path).header("Content-Type", JSON).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer delete(String path) {
        return send(to(path).DELETE());
    }

    /** A request to complete with a method, a body and headers: the token is in it. */
    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept", JSON);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
