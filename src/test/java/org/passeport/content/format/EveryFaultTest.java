package org.passeport.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.passeport.content.Fault;

/** An author mends everything in one go: no fault hides another. */
class EveryFaultTest {

    @Test
    void a_faulty_descriptor_does_not_hide_the_faults_of_a_question_nor_of_a_lesson() throws IOException {
        var files = files("modules/prendre-un-rendez-vous");
        change(files, "module.yaml", "title: Prendre rendez-vous en ligne", "title: ''");
        change(files, "4-verifier.quiz.yaml", "interaction: order", "interaction: devinette");
        change(files, "1-pourquoi.md", "media/calendrier.svg", "media/absent.svg");

        assertThat(ContentCheck.of(new ContentFiles(files), "prendre-un-rendez-vous")
                        .faults())
                .extracting(Fault::file)
                .contains("module.yaml", "4-verifier.quiz.yaml", "1-pourquoi.md");
    }

    @Test
    void a_faulty_course_does_not_hide_the_faults_of_its_schemes() throws IOException {
        var files = files("courses/passeport-numerique");
        change(files, "course.yaml", "title: Passeport numérique", "title: ''");
        change(files, "passeport-numerique.scheme.yaml", "attempts: 2", "attempts: beaucoup");

        assertThat(ContentCheck.of(new ContentFiles(files), "passeport-numerique")
                        .faults())
                .extracting(Fault::file)
                .contains("course.yaml", "passeport-numerique.scheme.yaml");
    }

    private static SortedMap<String, byte[]> files(String folder) throws IOException {
        return new TreeMap<>(ContentFiles.read(Path.of(folder)).files());
    }

    private static void change(SortedMap<String, byte[]> files, String file, String from, String to) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
