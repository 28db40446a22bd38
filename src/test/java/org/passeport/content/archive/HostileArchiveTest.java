package org.passeport.content.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeport.content.format.ContentFiles;

/** Attack cases 1 to 5, 9 and 10 of the field: every one is refused at once, and the reader has nowhere to write. */
class HostileArchiveTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../deployments/x.war",
                "WEB-INF/content/../../x",
                "/etc/passwd",
                "C:\\windows\\x",
                "WEB-INF/content/a\0b.md",
                "WEB-INF/content/a\nb.md",
                "WEB-INF/content/é.md",
                "WEB-INF/content//x.md",
                "WEB-INF/content/./x.md",
                "WEB-INF/content/.hidden"
            })
    void a_name_that_leads_out_or_misleads_is_refused(String name) {
        refused(Archives.withDescriptor().with(name, "x").bytes(), "permis");
    }

    @Test
    void a_backslash_is_no_separator_of_ours() {
        byte[] archive =
                Archives.withDescriptor().with("WEB-INF/content/x#y.md", "x").bytes();
        for (int i = 0; i < archive.length; i++) {
            archive[i] = archive[i] == '#' ? (byte) '\\' : archive[i];
        }
        refused(archive, "permis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB-INF/classes/Evil.class",
                "WEB-INF/lib/evil.jar",
                "WEB-INF/web.xml",
                "WEB-INF/jboss-web.xml.bak",
                "WEB-INF/beans.xml",
                "META-INF/jboss-deployment-dependencies.xml",
                "WEB-INF/jboss-deployment-structure.xml",
                "META-INF/MANIFEST.MF",
                "index.jsp",
                "evil.xhtml"
            })
    void code_and_other_descriptors_are_refused(String name) {
        refused(Archives.withDescriptor().with(name, "x").bytes(), "place");
    }

    @Test
    void another_descriptor_under_our_name_is_refused() {
        refused(
                new Archives()
                        .with(
                                ArchiveLayout.DESCRIPTOR,
                                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><jboss-web><context-root>/content/essai/1.0.0</context-root></jboss-web>")
                        .bytes(),
                "descripteur");
        refused(new Archives().with("WEB-INF/content/module.yaml", "x").bytes(), "descripteur");
    }

    @Test
    void links_and_devices_are_refused() {
        refused(
                Archives.withDescriptor()
                        .withMode("WEB-INF/content/media/x.svg", 0120777, "/etc/passwd")
                        .bytes(),
                "lien");
        refused(
                Archives.withDescriptor()
                        .withMode("WEB-INF/content/media/x.svg", 0020666, "")
                        .bytes(),
                "lien");
    }

    @Test
    void two_files_of_one_name_are_refused_whatever_the_capitals() {
        refused(
                Archives.withDescriptor()
                        .with("WEB-INF/content/a.md", "x")
                        .with("WEB-INF/content/A.md", "y")
                        .bytes(),
                "même nom");
    }

    @Test
    void the_very_same_name_twice_is_refused() {
        refused(
                Archives.withDescriptor()
                        .with("WEB-INF/content/a.md", "x")
                        .with("WEB-INF/content/a.md", "y")
                        .bytes(),
                "même nom");
    }

    @Test
    void many_files_of_moderate_size_are_stopped_by_what_they_hold_together() {
        Archives heavy = Archives.withDescriptor();
        byte[] noise = new byte[11_000_000];
        new Random(2).nextBytes(noise);
        for (int i = 0; i < 4; i++) {
            heavy.with("WEB-INF/content/media/f" + i + ".png", noise);
        }
        // Text of a ratio below the limit: the archive itself stays within its own.
        byte[] text = new byte[12_000_000];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) (i % 40 == 0 ? noise[i % noise.length] : 'a');
        }
        heavy.with("WEB-INF/content/media/z.txt", text);
        refused(heavy.bytes(), "grand");
    }

    @Test
    void bombs_are_stopped_by_ratio_by_size_and_by_count() {
        refused(
                Archives.withDescriptor()
                        .with("WEB-INF/content/media/x.png", new byte[15_000_000])
                        .bytes(),
                "cent fois");
        byte[] noise = new byte[21_000_000];
        new Random(1).nextBytes(noise);
        refused(
                Archives.withDescriptor()
                        .with("WEB-INF/content/media/a.png", noise)
                        .bytes(),
                "grand");
        Archives many = Archives.withDescriptor();
        for (int i = 0; i < 10_000; i++) {
            many.with("WEB-INF/content/media/f" + i + ".txt", "");
        }
        refused(many.bytes(), "1000 fichiers");
    }

    @Test
    void what_is_no_archive_is_refused() {
        refused(new byte[0], "pas une archive");
        refused("bonjour".getBytes(StandardCharsets.UTF_8), "pas une archive");
        refused("PK\003\004 et rien".getBytes(StandardCharsets.UTF_8), "abîmée");
    }

    @Test
    void a_thousand_damaged_archives_give_a_refusal_or_a_content_and_nothing_else() throws IOException {
        ContentFiles content = ContentFiles.read(Path.of("courses/passeport-numerique"));
        byte[] sound = ArchiveWriter.write(content, "passeport-numerique", "1.0.0");
        Random random = new Random(20_260_302);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = sound.clone();
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ArchiveReader.read(damaged).files().files()).isNotEmpty();
            } catch (ArchiveRefused refusal) {
                assertThat(refusal).hasMessageEndingWith(".");
            }
        }
    }

    private static void refused(byte[] archive, String because) {
        assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThatThrownBy(() -> ArchiveReader.read(archive))
                        .isInstanceOf(ArchiveRefused.class)
                        .hasMessageContaining(because));
    }
}
