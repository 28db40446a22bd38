package org.passeport.content.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeport.content.format.ContentFiles;

class ContentPackagerTest {

    private static final Path COURSE = Path.of("courses/passeport-numerique");

    @TempDir
    Path target;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_same_files_give_the_same_bytes_in_any_time_zone() throws IOException {
        ContentFiles content = ContentFiles.read(COURSE);
        byte[] here = ArchiveWriter.write(content, "passeport-numerique", "1.0.0");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(ArchiveWriter.write(content, "passeport-numerique", "1.0.0"))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void what_was_packed_is_read_back_with_the_same_identity() throws IOException, ArchiveRefused {
        ContentFiles content = ContentFiles.read(COURSE);
        PackedContent read = ArchiveReader.read(ArchiveWriter.write(content, "passeport-numerique", "1.0.0"));
        assertThat(read.files().files().keySet()).isEqualTo(content.files().keySet());
        assertThat(read.identity()).isEqualTo(ContentIdentity.of(content));
        assertThat(read.isNamed("passeport-numerique", "1.0.0")).isTrue();
        assertThat(read.isNamed("passeport-numerique", "1.0.1")).isFalse();
    }

    @Test
    void a_sound_content_becomes_one_archive_named_by_id_and_version() throws IOException {
        assertThat(pack(COURSE)).isTrue();
        assertThat(target.resolve("passeport-numerique-1.0.0.war")).exists();
    }

    @Test
    void one_fault_anywhere_and_nothing_is_written_but_every_fault_is_told() throws IOException {
        Path faulty = Files.createDirectory(target.resolve("passeport-faux"));
        Files.writeString(faulty.resolve("course.yaml"), "format: 1\nid: passeport-faux\nstages: []\n");
        assertThat(pack(COURSE, faulty)).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("passeport-faux/course.yaml:1: « version » manque")
                .contains("« title » manque")
                .contains("rien n’a été écrit");
        assertThat(target.resolve("passeport-numerique-1.0.0.war")).doesNotExist();
    }

    @Test
    void an_archive_of_what_was_removed_or_renumbered_does_not_stay() throws IOException {
        Path removed = Files.writeString(target.resolve("module-retire-1.0.0.war"), "");
        Path other = Files.writeString(target.resolve("notes.txt"), "");
        assertThat(pack(COURSE)).isTrue();
        assertThat(removed).doesNotExist();
        assertThat(other).exists();
    }

    private boolean pack(Path... folders) throws IOException {
        return new ContentPackager(new PrintStream(said, true, StandardCharsets.UTF_8)).pack(List.of(folders), target);
    }
}
