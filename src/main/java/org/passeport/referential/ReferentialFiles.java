package org.passeport.referential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the referentials that the application carries. Plain Java: the packager checks modules against them too. */
public final class ReferentialFiles {

    private static final List<String> IDS = List.of("digcomp-3.0", "passeport-numerique");

    private ReferentialFiles() {}

    /** Every referential, the pivot first. */
    public static List<Referential> read() {
        return IDS.stream().map(ReferentialFiles::read).toList();
    }

    private static Referential read(String id) {
        try (InputStream in = ReferentialFiles.class.getResourceAsStream("/referentials/" + id + ".yaml")) {
            return referential(map(new Load(LoadSettings.builder().setLabel(id).build()).loadFromInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Referential referential(Map<String, Object> file) {
        String id = text(file, "id");
        Map<String, Object> source = map(file.get("source"));
        return new Referential(
                id,
                text(file, "version"),
                text(file, "title"),
                text(file, "issuer"),
                text(source, "title"),
                URI.create(text(source, "url")),
                text(file, "licence"),
                text(file, "notice"),
                maps(file, "levels").stream().map(ReferentialFiles::level).toList(),
                maps(file, "domains").stream().map(domain -> domain(id, domain)).toList());
    }

    private static Level level(Map<String, Object> level) {
        return new Level((int) level.get("rank"), text(level, "group"), text(level, "descriptor"));
    }

    private static Domain domain(String referential, Map<String, Object> domain) {
        return new Domain(
                text(domain, "code"),
                text(domain, "title"),
                maps(domain, "competences").stream()
                        .map(competence -> competence(referential, competence))
                        .toList());
    }

    private static Competence competence(String referential, Map<String, Object> competence) {
        CompetenceRef ref = new CompetenceRef(referential, text(competence, "code"));
        return new Competence(
                ref,
                text(competence, "title"),
                Optional.ofNullable((String) competence.get("kind"))
                        .map(kind -> CompetenceKind.valueOf(kind.toUpperCase(Locale.ROOT))),
                (int) competence.getOrDefault("level", 0),
                Optional.ofNullable((String) competence.get("shows"))
                        .map(CompetenceRef::parse)
                        .orElse(ref));
    }

    private static String text(Map<String, Object> map, String name) {
        return Optional.ofNullable(map.get(name))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("A referential lacks " + name + ": " + map));
    }

    private static List<Map<String, Object>> maps(Map<String, Object> map, String name) {
        return ((List<?>) map.get(name)).stream().map(ReferentialFiles::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
