package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every role against every verb of every resource, and every page, as two tables beside this class say. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class RightsIT {

    private static final Path PAGES = Path.of("src", "main", "webapp");

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    /** A line: what is asked (a verb and a path, or a path), what each person gets, what is sent. */
    private record Line(String asked, List<String> expected, String sent) {

        static Line of(String text) {
            String[] halves = text.split(" \\| ", 2);
            List<String> words = List.of(halves[0].strip().split(" +"));
            int people = RightsScene.PEOPLE.size();
            return new Line(
                    String.join(" ", words.subList(0, words.size() - people)),
                    words.subList(words.size() - people, words.size()),
                    halves.length == 2 ? halves[1].strip() : "");
        }

        String verb() {
            return asked.substring(0, asked.indexOf(' '));
        }

        String path() {
            return asked.substring(asked.indexOf(' ') + 1);
        }

        /** As the description of the API writes it, whatever the parameters are called. */
        String operation() {
            return asked.replaceFirst("\\?.*", "")
                    .replaceAll("<[a-z]+>", "*")
                    .replace("passeport-numerique/1.0.0", "*/*")
                    .replace("/AUTHOR/", "/*/");
        }
    }

    private final TheServer server;

    RightsIT(TheServer server) {
        this.server = server;
    }

    @Test
    void every_verb_of_every_resource_is_in_the_table() {
        JsonObject paths = server.api().get("/openapi").json().getJsonObject("paths");
        Set<String> there = new HashSet<>();
        paths.forEach((path, item) -> ((JsonObject) item)
                .keySet().stream()
                        .filter(VERBS::contains)
                        .forEach(verb -> there.add(verb.toUpperCase() + " " + path.replaceAll("\\{[^}]*}", "*"))));
        assertThat(lines("rights-api.txt").stream().map(Line::operation).collect(Collectors.toSet()))
                .isEqualTo(there);
    }

    @Test
    void every_page_is_in_the_table() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> there = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
                    .filter(page -> !page.startsWith("/WEB-INF/"))
                    .map(page -> page.equals("/index") ? "/" : page)
                    .collect(Collectors.toSet());
            assertThat(lines("rights-pages.txt").stream()
                            .map(line -> line.asked().replaceFirst("\\?.*", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(there);
        }
    }

    @Test
    void everybody_does_and_sees_what_the_tables_say_and_nothing_else() throws IOException {
        var scene = new RightsScene(server);
        List<String> differences = new ArrayList<>();
        pages(scene, differences);
        api(scene, differences);
        assertThat(differences).isEmpty();
    }

    private static void api(RightsScene scene, List<String> differences) {
        Map<String, ApiClient> people = new HashMap<>();
        RightsScene.PEOPLE.forEach(who -> people.put(who, scene.api(who)));
        for (Line line : lines("rights-api.txt")) {
            for (int at = 0; at < RightsScene.PEOPLE.size(); at++) {
                String who = RightsScene.PEOPLE.get(at);
                String expected = line.expected().get(at);
                Answer answer =
                        send(scene, people.get(who), line, scene.existing(line.path()), scene.existing(line.sent()));
                if (!said(answer.status()).equals(expected)) {
                    differences.add(who + " " + line.asked() + " expected " + expected + " got " + answer.status() + " "
                            + answer.body());
                } else if (!expected.equals("ok")) {
                    Answer none =
                            send(scene, people.get(who), line, scene.unknown(line.path()), scene.unknown(line.sent()));
                    if (!none.body().equals(answer.body())) {
                        differences.add(who + " " + line.asked() + " tells what exists: " + answer.body() + " but "
                                + none.body());
                    }
                }
            }
        }
    }

    private static Answer send(RightsScene scene, ApiClient person, Line line, String path, String sent) {
        HttpRequest.Builder request = person.to(path).setHeader("Accept", "*/*");
        if (sent.startsWith("archive")) {
            return RightsScene.upload(request, person, scene.archive(sent));
        }
        if (!sent.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return person.send(request.method(
                line.verb(),
                sent.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(sent)));
    }

    private static String said(int status) {
        return status >= 200 && status < 300 ? "ok" : String.valueOf(status);
    }

    private static void pages(RightsScene scene, List<String> differences) {
        for (int at = 0; at < RightsScene.PEOPLE.size(); at++) {
            String who = RightsScene.PEOPLE.get(at);
            Visitor visitor = scene.browser(who);
            for (Line line : lines("rights-pages.txt")) {
                Answer page = visitor.get(scene.existing(line.asked()));
                if (!shown(page).equals(line.expected().get(at))) {
                    differences.add(who + " " + line.asked() + " expected "
                            + line.expected().get(at) + " got " + shown(page) + " " + page.header("Location"));
                }
            }
        }
    }

    private static String shown(Answer page) {
        return switch (page.status()) {
            case 200 -> "ok";
            case 302, 303 -> page.location().startsWith("/?to=") ? "in" : "away";
            default -> String.valueOf(page.status());
        };
    }

    private static List<Line> lines(String table) {
        try (var reader = new BufferedReader(
                new InputStreamReader(RightsIT.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
