package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another site makes the browser of an administrator send something: to every form and every writing verb there is. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class ForgeryIT {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    private static final Set<String> WRITES = Set.of("post", "put", "delete", "patch");

    private final TheServer server;

    ForgeryIT(TheServer server) {
        this.server = server;
    }

    @Test
    void no_form_is_taken_without_the_token_of_its_page() throws IOException {
        Visitor admin = server.signedIn("admin");
        List<String> forms = forms();
        assertThat(forms).hasSizeGreaterThan(20);
        for (String form : forms) {
            assertThat(admin.postWithoutToken(form, "x", "y").status()).as(form).isEqualTo(403);
            assertThat(admin.postWithoutToken(form, "csrf", "0".repeat(64)).status())
                    .as(form)
                    .isEqualTo(403);
            assertThat(admin.get(form).status()).as("GET " + form).isIn(302, 404, 405);
        }
        assertThat(admin.get("/home").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void nobody_is_signed_in_by_another_site() {
        Visitor visitor = server.visitor();
        Answer answer = visitor.send(visitor.to("/forms/sign-in")
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("userName=karim&secret=" + server.secretOf("karim"))));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(visitor.tokenIfAny()).isEmpty();
    }

    @Test
    void the_api_takes_no_write_from_a_browser_without_the_token() {
        Visitor admin = server.signedIn("admin");
        JsonObject paths = server.api().get("/openapi").json().getJsonObject("paths");
        paths.forEach((path, item) -> ((JsonObject) item)
                .keySet().stream().filter(WRITES::contains).forEach(verb -> {
                    String filled =
                            path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                    Answer answer = admin.send(admin.to(filled)
                            .header("Content-Type", "application/json")
                            .method(verb.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString("{}")));
                    assertThat(answer.status()).as(verb + " " + path).isEqualTo(403);
                }));
    }

    /** Every address that a form may be posted to, but the sign-in, which has no token yet. */
    private static List<String> forms() throws IOException {
        List<String> forms = new ArrayList<>(List.of("/forms/content/archive"));
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/passeport"))) {
            for (java.nio.file.Path file : files.filter(one -> one.toString().matches(".*/web/[A-Za-z]+\\.class"))
                    .toList()) {
                add(forms, type(file));
            }
        }
        return forms.stream()
                .map(form -> form.replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
                        .replaceAll("/+", "/"))
                .filter(form -> !form.equals("/forms/sign-in"))
                .toList();
    }

    private static Class<?> type(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
        try {
            return Class.forName(name, false, ForgeryIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(List<String> forms, Class<?> type) {
        Path root = type.getAnnotation(Path.class);
        if (root == null) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(POST.class)) {
                Path path = method.getAnnotation(Path.class);
                String end = path == null ? "" : "/" + path.value();
                forms.add(("/forms/" + root.value() + end).replaceAll("/+", "/"));
            }
        }
    }
}
