package org.passeport.content.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.passeport.content.Course;
import org.passeport.content.MicroModule;
import org.passeport.referential.Competence;
import org.passeport.referential.CompetenceRef;
import org.passeport.referential.ReferentialFiles;

/** Reads a content and says everything that is wrong with it. Plain Java: the packager and the engine check alike. */
public final class ContentCheck {

    private static final Set<CompetenceRef> CARRIED = ReferentialFiles.read().stream()
            .flatMap(referential -> referential.competences().map(Competence::ref))
            .collect(Collectors.toUnmodifiableSet());

    private ContentCheck() {}

    /** Checks a folder against the referentials that the application carries. */
    public static CheckedContent of(Path folder) throws IOException {
        return of(
                ContentFiles.read(folder),
                folder.toAbsolutePath().normalize().getFileName().toString());
    }

    /** @param folderName the id that the content must have; empty when it comes without a folder */
    public static CheckedContent of(ContentFiles files, String folderName) {
        return of(files, folderName, CARRIED::contains);
    }

    static CheckedContent of(ContentFiles files, String folderName, Predicate<CompetenceRef> known) {
        return read(files, folderName, known, new Faults());
    }

    /**
     * Reads what was found sound when it was installed, without judging it again: an engine with stricter rules must go on
     * serving it to those who began it.
     *
     * @param files those of {@code media/} may be missing
     */
    public static CheckedContent installed(ContentFiles files) {
        return read(files, "", ref -> true, Faults.unheeded());
    }

    private static CheckedContent read(
            ContentFiles files, String folderName, Predicate<CompetenceRef> known, Faults faults) {
        PathCheck.check(files, faults);
        Optional<MicroModule> module = Optional.empty();
        Optional<Course> course = Optional.empty();
        if (files.has("module.yaml") && files.isCourse()) {
            faults.add("", 0, "Le dossier est à la fois un module et un parcours.", "Faites-en deux dossiers.");
        } else if (files.isCourse()) {
            course = new CourseReader(files, faults).read();
        } else if (files.has("module.yaml")) {
            module = new ModuleReader(files, known, faults).read();
        } else {
            faults.add("", 0, "Ni « module.yaml » ni « course.yaml » dans ce dossier.", "Ajoutez l’un des deux.");
        }
        String id = module.map(read -> read.ref().id())
                .or(() -> course(faults, files))
                .orElse(folderName);
        if (!folderName.isEmpty() && !id.equals(folderName)) {
            faults.add(
                    files.isCourse() ? "course.yaml" : "module.yaml",
                    0,
                    "L’identifiant « " + id + " » n’est pas le nom du dossier, « " + folderName + " ».",
                    "Donnez-leur le même nom.");
        }
        return faults.isEmpty()
                ? new CheckedContent(List.of(), module, course)
                : new CheckedContent(faults.sorted(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> course(Faults faults, ContentFiles files) {
        return faults.isEmpty() && files.has("course.yaml")
                ? YamlFile.read("course.yaml", files.find("course.yaml").orElseThrow(), faults)
                        .flatMap(root -> root.optionalText("id"))
                : Optional.empty();
    }
}
