package org.passeport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every file of the repository, whoever wrote it. */
class RepositoryTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    private static final Set<String> NOT_OURS = Set.of("target", "data", ".git", ".idea", ".vscode", ".jqwik-database");

    private static final Set<String> TEXT = Set.of(
            "java",
            "xhtml",
            "html",
            "css",
            "js",
            "md",
            "yaml",
            "json",
            "sql",
            "properties",
            "xml",
            "cli",
            "sh",
            "svg",
            "conf",
            "");

    /** A folder of somebody's machine; "(?:" keeps this very line from being one. */
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.:/])/(?:work|root|home|Users)/[\\w.]+");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=\"|<style[\\s>]|<script(?![^>]*\\ssrc=)[^>]*>|<h:outputScript(?![^>]*\\sname=)|\\son[a-z]+=\"|javascript:");

    private static final Pattern TEXT_KEY = Pattern.compile("msg\\['([a-z0-9.-]+)'\\]");

    private static final Pattern BUNDLE = Pattern.compile("org/passeport/([a-z]+)/messages_fr\\.properties$");

    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]+\\.[A-Za-z0-9._-]*)[\"']");

    private static final Pattern DEPENDENCY =
            Pattern.compile("<(?:dependency|plugin)>.*?</(?:dependency|plugin)>", Pattern.DOTALL);

    @Test
    void no_file_names_a_folder_of_somebodys_machine() {
        assertThat(linesThatMatch(MACHINE_PATH, ourFiles())).isEmpty();
    }

    @Test
    void nothing_is_left_to_do_in_a_comment() {
        assertThat(linesThatMatch(UNFINISHED, ourFiles())).isEmpty();
    }

    @Test
    void no_page_holds_style_or_script() {
        assertThat(linesThatMatch(
                        INLINE, ourFiles().filter(file -> extension(file).equals("xhtml"))))
                .isEmpty();
    }

    @Test
    void every_text_that_a_page_shows_is_in_its_bundle() {
        Set<String> known = bundleKeys().keySet();
        Map<String, Path> unknown = new TreeMap<>();
        sources()
                .forEach(file -> TEXT_KEY.matcher(read(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> unknown.put(key, ROOT.relativize(file))));

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_text_of_a_bundle_is_shown_somewhere() {
        Set<String> quoted = sources()
                .flatMap(file -> QUOTED.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> beginnings = quoted.stream()
                .filter(text -> text.endsWith(".") || text.endsWith("-"))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(bundleKeys().keySet());
        unused.removeIf(key -> quoted.contains(key) || beginnings.stream().anyMatch(key::startsWith));

        assertThat(unused).isEmpty();
    }

    @Test
    void a_text_is_in_the_bundle_of_its_feature() {
        assertThat(bundleKeys().entrySet().stream()
                        .filter(text -> !text.getKey().startsWith(text.getValue() + ".")))
                .isEmpty();
    }

    @Test
    void every_dependency_and_plugin_is_explained() {
        String explained = read(ROOT.resolve("docs/dependencies.md"));

        assertThat(declared().map(RepositoryTest::artifact).filter(name -> !explained.contains("`" + name + "`")))
                .isEmpty();
    }

    @Test
    void every_explained_dependency_is_still_there() {
        Set<String> declared = declared().map(RepositoryTest::artifact).collect(Collectors.toSet());

        assertThat(read(ROOT.resolve("docs/dependencies.md"))
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .filter(name -> !declared.contains(name)))
                .isEmpty();
    }

    /** A version is a number in {@code <properties>}, or that of a pinned list (BOM): never a range, never the latest. */
    @Test
    void every_version_is_pinned() {
        String pom = read(ROOT.resolve("pom.xml"));

        assertThat(declared()
                        .filter(one -> one.contains("<version>"))
                        .filter(one -> !one.matches("(?s).*<version>\\$\\{version\\.[a-z0-9.-]+}</version>.*")))
                .isEmpty();
        assertThat(Pattern.compile("<(version\\.[a-z0-9.-]+)>([^<]*)<")
                        .matcher(pom)
                        .results()
                        .map(MatchResult::group)
                        .filter(version -> !version.matches(".*>\\d+(\\.\\d+)+(\\.Final)?<")))
                .isEmpty();
        assertThat(pom).doesNotContain("SNAPSHOT").doesNotContain("LATEST").doesNotContain("<repository>");
    }

    private static Stream<String> declared() {
        return DEPENDENCY.matcher(read(ROOT.resolve("pom.xml"))).results().map(MatchResult::group);
    }

    /** The first: what is excluded comes after. */
    private static String artifact(String declaration) {
        Matcher name = Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(declaration);
        if (!name.find()) {
            throw new AssertionError("No artifactId in " + declaration);
        }
        return name.group(1);
    }

    /** Each key with the feature whose bundle holds it. */
    private static Map<String, String> bundleKeys() {
        Map<String, String> keys = new TreeMap<>();
        ourFiles().forEach(file -> {
            Matcher bundle = BUNDLE.matcher(file.toString());
            if (bundle.find()) {
                var texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                texts.stringPropertyNames().forEach(key -> keys.put(key, bundle.group(1)));
            }
        });
        return keys;
    }

    private static Stream<Path> sources() {
        return ourFiles()
                .filter(file -> file.startsWith(ROOT.resolve("src/main")))
                .filter(file -> Set.of("java", "xhtml").contains(extension(file)));
    }

    private static List<String> linesThatMatch(Pattern pattern, Stream<Path> files) {
        var found = new ArrayList<String>();
        files.forEach(file -> {
            List<String> lines = read(file).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (pattern.matcher(lines.get(at)).find()) {
                    found.add(ROOT.relativize(file) + ":" + (at + 1) + ": "
                            + lines.get(at).strip());
                }
            }
        });
        return found;
    }

    private static Stream<Path> ourFiles() {
        try (Stream<Path> top = Files.list(ROOT)) {
            return top.filter(entry -> !NOT_OURS.contains(entry.getFileName().toString())).toList().stream()
                    .flatMap(RepositoryTest::below)
                    .filter(file -> TEXT.contains(extension(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
