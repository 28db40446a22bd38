package org.passeport.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ShippedContentTest {

    @TestFactory
    Stream<DynamicTest> every_module_and_course_is_sound() throws IOException {
        return Stream.concat(folders("modules"), folders("courses"))
                .map(folder -> dynamicTest(
                        folder.toString(),
                        () -> assertThat(ContentCheck.of(folder).faults()).isEmpty()));
    }

    private static Stream<Path> folders(String parent) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(parent))) {
            return List.copyOf(folders.filter(Files::isDirectory).sorted().toList()).stream();
        }
    }
}
