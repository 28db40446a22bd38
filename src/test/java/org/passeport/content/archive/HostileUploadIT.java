package org.passeport.content.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeport.content.format.ContentFiles;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;

/** What hostile archives meet at the upload door: a refusal, soon, and a server as it was. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class HostileUploadIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final int LINK = 0120777;

    private final TheServer server;

    HostileUploadIT(TheServer server) {
        this.server = server;
    }

    @Test
    void every_hostile_archive_is_refused_and_leaves_no_trace() throws IOException {
        ApiClient nora = server.api("nora");
        String catalogue = catalogue(nora);
        Set<Path> files = files();
        for (Map.Entry<String, byte[]> hostile : archives().entrySet()) {
            long start = System.nanoTime();
            Answer answer = upload(nora, hostile.getValue());
            assertThat(answer.status())
                    .as(hostile.getKey() + ": " + answer.body())
                    .isIn(413, 422);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(hostile.getKey())
                    .isLessThan(SOON);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.body()).as(hostile.getKey()).doesNotContain("Exception", "org.passeport", "root:");
        }
        assertThat(catalogue(nora)).isEqualTo(catalogue);
        assertThat(files()).isEqualTo(files);
    }

    private static String catalogue(ApiClient nora) {
        return nora.get("/api/modules?size=200").body()
                + nora.get("/api/courses?size=200").body();
    }

    /** Everything under the data and the node of this server, and what a way out would reach, but for logs. */
    private Set<Path> files() throws IOException {
        Set<Path> all = new TreeSet<>();
        Path node = Path.of("target", "node-" + server.port());
        for (Path folder : List.of(server.data(), node)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> !file.toString().contains("log")).forEach(all::add);
            }
        }
        return all;
    }

    private static Answer upload(ApiClient client, byte[] archive) {
        return client.send(client.to("/api/modules")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(archive)));
    }

    private static Map<String, byte[]> archives() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String name : List.of(
                "../../deployments/x.war",
                "WEB-INF/content/../../x",
                "/etc/passwd",
                "C:\\windows\\x",
                "WEB-INF/content/a\0b.md",
                "WEB-INF/classes/Evil.class",
                "WEB-INF/lib/evil.jar",
                "WEB-INF/web.xml",
                "WEB-INF/jboss-deployment-structure.xml",
                "META-INF/services/jakarta.servlet.ServletContainerInitializer",
                "evil.jsp",
                "evil.xhtml")) {
            all.put(name, Archives.withDescriptor().with(name, "x").bytes());
        }
        all.put(
                "a link",
                Archives.withDescriptor()
                        .withMode("WEB-INF/content/media/x.svg", LINK, "/etc/passwd")
                        .bytes());
        all.put(
                "a descriptor with a DTD",
                new Archives()
                        .with(
                                ArchiveLayout.DESCRIPTOR,
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><jboss-web>&e;</jboss-web>")
                        .bytes());
        all.put("no archive", "bonjour".getBytes(StandardCharsets.UTF_8));
        all.put("nothing", new byte[0]);
        bombs(all);
        contents(all);
        return all;
    }

    private static void bombs(Map<String, byte[]> all) {
        all.put(
                "a bomb by ratio",
                Archives.withDescriptor()
                        .with("WEB-INF/content/media/x.png", new byte[15_000_000])
                        .bytes());
        byte[] noise = new byte[21_000_000];
        new Random(1).nextBytes(noise);
        all.put(
                "a file too large",
                Archives.withDescriptor()
                        .with("WEB-INF/content/media/a.png", noise)
                        .bytes());
        all.put("an archive too large", new byte[52 * 1024 * 1024]);
        Archives many = Archives.withDescriptor();
        for (int i = 0; i < 10_000; i++) {
            many.with("WEB-INF/content/media/f" + i + ".txt", "");
        }
        all.put("ten thousand files", many.bytes());
    }

    /** Well-formed archives around a content that is not. */
    private static void contents(Map<String, byte[]> all) throws IOException {
        String sound = new String(
                ContentFiles.read(Path.of("modules", "ouvrir-une-page")).files().get("module.yaml"),
                StandardCharsets.UTF_8);
        String ours = sound.replaceFirst("(?m)^id: .*", "id: essai-hostile");
        all.put("another encoding", module("module.yaml", (ours + "# été\n").getBytes(StandardCharsets.ISO_8859_1)));
        all.put(
                "a type to instantiate",
                module("module.yaml", text(ours + "x: !!javax.script.ScriptEngineManager []\n")));
        all.put("a thousand million laughs", module("module.yaml", text(ours + laughs())));
        all.put(
                "people and roles",
                module("module.yaml", text(ours + "roles: [{ person: admin, role: ADMINISTRATOR }]\n")));
        all.put(
                "a drawing with a script",
                module(
                        "media/x.svg",
                        text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")));
        all.put(
                "a drawing with a DTD",
                module(
                        "media/x.svg",
                        text("<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>")));
        all.put("a page as media", module("media/x.html", text("<script>alert(1)</script>")));
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String one = "*a" + (i - 1);
            yaml.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, one))));
        }
        return yaml.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] module(String name, byte[] content) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(
                ContentFiles.read(Path.of("modules", "ouvrir-une-page")).files());
        files.replaceAll((file, bytes) -> file.equals("module.yaml")
                ? text(new String(bytes, StandardCharsets.UTF_8).replaceFirst("(?m)^id: .*", "id: essai-hostile"))
                : bytes);
        files.put(name, content);
        return ArchiveWriter.write(new ContentFiles(files), "essai-hostile", "1.0.0");
    }
}
