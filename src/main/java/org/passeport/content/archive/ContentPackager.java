package org.passeport.content.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeport.content.format.CheckedContent;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.format.ContentFiles;

/**
 * Checks contents and packs them as deployable archives, during the build and by hand:
 * {@code ./run pack modules/ecrire-un-courriel}.
 */
public final class ContentPackager {

    private final PrintStream out;

    ContentPackager(PrintStream out) {
        this.out = out;
    }

    /** {@code <target folder> <folder or folder of folders> …}; exit code 1 when anything is wrong. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 2) {
            out.println("Usage: <dossier des archives> <dossier d’un contenu> …");
            System.exit(2);
        }
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            folders.addAll(contents(Path.of(arguments[i])));
        }
        if (!new ContentPackager(out).pack(folders, Path.of(arguments[0]))) {
            System.exit(1);
        }
    }

    /** The folder itself when it is a content, else those that it holds. */
    private static List<Path> contents(Path folder) throws IOException {
        if (Files.exists(folder.resolve("module.yaml")) || Files.exists(folder.resolve("course.yaml"))) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Packs all or nothing. Afterwards the target holds these archives and no other: what was removed is not deployed again. */
    boolean pack(List<Path> folders, Path target) throws IOException {
        List<Packed> packed = new ArrayList<>();
        int faults = 0;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                out.println(folder + ": ce dossier n’existe pas.");
                faults++;
                continue;
            }
            ContentFiles files = ContentFiles.read(folder);
            CheckedContent checked = ContentCheck.of(
                    files, folder.toAbsolutePath().normalize().getFileName().toString());
            checked.faults().forEach(fault -> out.println(folder.resolve(".").normalize() + "/" + fault));
            faults += checked.faults().size();
            if (checked.isSound()) {
                packed.add(new Packed(
                        ArchiveLayout.fileName(checked.id(), checked.version()),
                        ArchiveWriter.write(files, checked.id(), checked.version())));
            }
        }
        if (faults > 0) {
            out.println(faults + (faults == 1 ? " faute : rien n’a été écrit." : " fautes : rien n’a été écrit."));
            return false;
        }
        Files.createDirectories(target);
        removeOthers(target, packed.stream().map(Packed::name).collect(Collectors.toSet()));
        for (Packed archive : packed) {
            Files.write(target.resolve(archive.name()), archive.bytes());
            out.println(target.resolve(archive.name()));
        }
        return true;
    }

    private static void removeOthers(Path target, Set<String> kept) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(target, "*.war")) {
            for (Path archive : archives) {
                if (!kept.contains(archive.getFileName().toString())) {
                    Files.delete(archive);
                }
            }
        }
    }

    private record Packed(String name, byte[] bytes) {}
}
