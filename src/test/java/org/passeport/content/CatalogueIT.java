package org.passeport.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeport.content.archive.ArchiveWriter;
import org.passeport.content.format.ContentFiles;
import org.passeport.server.Answer;
import org.passeport.server.ApiClient;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;

/** Both doors of the catalogue, against what runs. Each test has a module of its own. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class CatalogueIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Test
    void an_archive_is_installed_once_and_another_content_under_its_version_is_refused(TheServer server)
            throws IOException {
        ApiClient nora = server.api("nora");
        Answer first = upload(nora, archive("essai-envoi", "1.0.0", "Essai"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.location()).isEqualTo("/api/modules/essai-envoi/1.0.0");
        assertThat(upload(nora, archive("essai-envoi", "1.0.0", "Essai")).status())
                .isEqualTo(200);
        assertThat(upload(nora, archive("essai-envoi", "1.0.0", "Autre")).status())
                .isEqualTo(409);
        assertThat(nora.get("/api/modules/essai-envoi").json().getString("title"))
                .isEqualTo("Essai");
    }

    @Test
    void a_faulty_archive_tells_every_fault_and_changes_nothing(TheServer server) throws IOException {
        ApiClient nora = server.api("nora");
        Answer refused = upload(nora, archive("essai-faux", "0.0.0", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors")).isNotEmpty();
        assertThat(nora.get("/api/modules/essai-faux").status()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_version_is_not_offered_until_a_person_offers_it_again(TheServer server) throws IOException {
        ApiClient nora = server.api("nora");
        upload(nora, archive("essai-retrait", "1.0.0", "Essai"));
        assertThat(nora.delete("/api/modules/essai-retrait/1.0.0").status()).isEqualTo(204);
        assertThat(nora.get("/api/modules/essai-retrait").status()).isEqualTo(404);
        assertThat(nora.get("/api/modules/essai-retrait/1.0.0").status()).isEqualTo(200);
        assertThat(nora.post("/api/modules/essai-retrait/1.0.0/offer").status()).isEqualTo(204);
        assertThat(nora.get("/api/modules/essai-retrait").status()).isEqualTo(200);
    }

    @Test
    void only_authors_and_administrators_change_the_catalogue(TheServer server) throws IOException {
        byte[] archive = archive("essai-droits", "1.0.0", "Essai");
        assertThat(upload(server.api("karim"), archive).status()).isEqualTo(403);
        assertThat(upload(server.api("amina.diallo"), archive).status()).isEqualTo(403);
        assertThat(upload(server.api(), archive).status()).isEqualTo(401);
        assertThat(server.api("karim")
                        .delete("/api/modules/ouvrir-une-page/1.0.0")
                        .status())
                .isEqualTo(403);
        assertThat(upload(server.api("admin"), archive).status()).isEqualTo(201);
    }

    @Test
    void an_archive_among_the_deployments_is_installed_withdrawn_when_taken_away_and_offered_when_put_back(
            TheServer server) throws IOException {
        ApiClient nora = server.api("nora");
        byte[] archive = archive("essai-depot", "1.0.0", "Essai");
        Path deployed = deployments(server).resolve("essai-depot-1.0.0.war");
        try {
            Files.write(deployed, archive);
            eventually(() -> nora.get("/api/modules/essai-depot").status() == 200);
            Files.delete(deployed);
            eventually(() -> nora.get("/api/modules/essai-depot").status() == 404);
            Files.write(deployed, archive);
            eventually(() -> nora.get("/api/modules/essai-depot").status() == 200);
        } finally {
            Files.deleteIfExists(deployed);
        }
    }

    @Test
    void a_faulty_archive_among_the_deployments_is_an_alert_in_the_log(TheServer server) throws IOException {
        Path deployed = deployments(server).resolve("essai-alerte-1.0.0.war");
        try {
            Files.write(deployed, archive("essai-alerte", "1.0.0", ""));
            eventually(() -> server.log().contains("ALERT content refused: essai-alerte-1.0.0.war: module.yaml:4"));
            assertThat(server.api("nora").get("/api/modules/essai-alerte").status())
                    .isEqualTo(404);
        } finally {
            Files.deleteIfExists(deployed);
        }
    }

    private static Path deployments(TheServer server) {
        return Path.of("target", "node-" + server.port(), "deployments");
    }

    private static void eventually(BooleanSupplier holds) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Still not so after " + SOON);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private static Answer upload(ApiClient client, byte[] archive) {
        return client.send(client.to("/api/modules")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(archive)));
    }

    private static byte[] archive(String id, String version, String title) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(
                ContentFiles.read(Path.of("modules", "ouvrir-une-page")).files());
        String descriptor = new String(files.get("module.yaml"), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^id: .*", "id: " + id)
                .replaceFirst("(?m)^version: .*", "version: " + version)
                .replaceFirst("(?m)^title: .*", "title: \"" + title + "\"");
        files.put("module.yaml", descriptor.getBytes(StandardCharsets.UTF_8));
        return ArchiveWriter.write(new ContentFiles(files), id, version);
    }
}
