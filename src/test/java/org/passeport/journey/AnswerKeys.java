package org.passeport.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.passeport.assessment.Items;
import org.passeport.assessment.Response;
import org.passeport.assessment.ResponseJson;
import org.passeport.content.MicroModule;
import org.passeport.content.format.ContentCheck;

/** The modules of this repository, and what answers their questions right. */
final class AnswerKeys {

    private final List<MicroModule> modules;

    private AnswerKeys(List<MicroModule> modules) {
        this.modules = List.copyOf(modules);
    }

    static AnswerKeys shipped() {
        try (Stream<Path> folders = Files.list(Path.of("modules"))) {
            return new AnswerKeys(folders.filter(Files::isDirectory)
                    .sorted()
                    .map(AnswerKeys::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MicroModule read(Path folder) {
        try {
            return ContentCheck.of(folder).module().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<MicroModule> modules() {
        return modules;
    }

    MicroModule module(String id) {
        return modules.stream()
                .filter(module -> module.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Response of(String module, String item) {
        return module(module)
                .quizzes()
                .flatMap(quiz -> quiz.item(item).stream())
                .map(found -> Items.rightResponse(found.interaction()))
                .findFirst()
                .orElseThrow();
    }

    /** As a device sends it. */
    JsonObject json(String module, String item) {
        try (JsonReader reader = Json.createReader(new StringReader(ResponseJson.write(of(module, item))))) {
            return reader.readObject();
        }
    }
}
