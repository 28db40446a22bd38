package org.passeport.content.format;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one content in memory: path inside its folder, with slashes, to bytes. */
public record ContentFiles(SortedMap<String, byte[]> files) {

    public ContentFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Reads a folder on disk; hidden files and links are left aside, as the packager leaves them. */
    public static ContentFiles read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, new FileVisitOption[0])) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!Files.isSymbolicLink(path) && !name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return new ContentFiles(files);
    }

    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The name of the folder's only descriptor decides what the content is. */
    public boolean isCourse() {
        return has("course.yaml") || files.keySet().stream().anyMatch(path -> path.endsWith(".scheme.yaml"));
    }

    public Map<String, byte[]> under(String folder) {
        return files.subMap(folder + "/", folder + "0");
    }
}
