package org.passeport.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeport.content.Fault;
import org.passeport.content.Version;

/** What passed the archive's reader and must still be refused, or must still be readable. */
class HostileContentTest {

    private static final String MODULE = "chercher-une-information";

    private SortedMap<String, byte[]> files;

    @BeforeEach
    void begin_with_a_sound_module() throws IOException {
        files = new TreeMap<>(ContentFiles.read(Path.of("modules", MODULE)).files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
                "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg>&b;</svg>",
                "<?xml-stylesheet href=\"http://exemple.fr/x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
            })
    void a_drawing_that_is_more_than_a_picture_is_refused(String drawing) {
        String media = files.keySet().stream()
                .filter(path -> path.endsWith(".svg"))
                .findFirst()
                .orElseThrow();
        files.put(media, drawing.getBytes(StandardCharsets.UTF_8));
        assertThat(faults()).extracting(Fault::file).contains(media);
    }

    @Test
    void a_text_in_another_encoding_is_refused() {
        files.put("module.yaml", text("module.yaml").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults()).extracting(Fault::cause).anyMatch(cause -> cause.contains("UTF-8"));
    }

    @Test
    void the_version_of_drafts_is_never_published() {
        put("module.yaml", text("module.yaml").replaceFirst("version: [0-9.]+", "version: 0.0.0"));
        assertThat(faults()).singleElement().extracting(Fault::place).isEqualTo("module.yaml:3");
    }

    @Test
    void what_was_installed_is_still_read_when_the_rules_have_become_stricter() {
        put("module.yaml", text("module.yaml").replaceFirst("level: 2", "level: 99"));
        files.keySet().removeIf(path -> path.startsWith("media/"));
        assertThat(faults()).isNotEmpty();

        CheckedContent read = ContentCheck.installed(new ContentFiles(files));
        assertThat(read.module().orElseThrow().ref().version()).isEqualTo(Version.parse("1.0.0"));
        assertThat(read.module().orElseThrow().activities()).hasSize(6);
    }

    private List<Fault> faults() {
        return ContentCheck.of(new ContentFiles(files), MODULE).faults();
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
