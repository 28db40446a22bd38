package org.passeport.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.passeport.content.Activity;
import org.passeport.content.Item;
import org.passeport.content.ModuleCompetence;
import org.passeport.content.ObservedTask;
import org.passeport.content.Quiz;
import org.passeport.content.Reflection;

/** Reads one activity: which file it is says of which kind. */
final class ActivityReader {

    private static final String QUIZ_TITLE = "Pour vérifier";

    private final ContentFiles files;
    private final String french;
    private final Media media;
    private final Faults faults;
    private final BiFunction<String, YamlValue, ModuleCompetence> competence;

    ActivityReader(
            ContentFiles files,
            String french,
            Media media,
            Faults faults,
            BiFunction<String, YamlValue, ModuleCompetence> competence) {
        this.files = files;
        this.french = french;
        this.media = media;
        this.faults = faults;
        this.competence = competence;
    }

    /** @param line where the descriptor names the activity */
    Optional<Activity> read(String id, int line) {
        List<String> found = files.files().keySet().stream()
                .filter(path -> path.startsWith(id + "."))
                .toList();
        if (found.size() != 1) {
            faults.add(
                    "module.yaml",
                    line,
                    found.isEmpty()
                            ? "L’étape « " + id + " » n’a pas de fichier."
                            : "L’étape « " + id + " » a plusieurs fichiers.",
                    "Il en faut un : " + id + ".md, .quiz.yaml, .observed.yaml ou .reflection.yaml.");
            return Optional.empty();
        }
        String file = found.getFirst();
        return switch (file.substring(id.length() + 1)) {
            case "md" ->
                new LessonReader(file, french, media, faults)
                        .read(id, files.find(file).orElseThrow())
                        .map(Activity.class::cast);
            case "quiz.yaml" -> yaml("quiz", file).map(root -> quiz(id, file, root));
            case "observed.yaml" -> yaml("observed", file).map(root -> observed(id, file, root));
            case "reflection.yaml" -> yaml("reflection", file).map(root -> reflection(id, file, root));
            default -> {
                faults.add(
                        file,
                        0,
                        "Ce genre d’étape n’existe pas.",
                        "Prenez .md, .quiz.yaml, .observed.yaml ou .reflection.yaml.");
                yield Optional.empty();
            }
        };
    }

    private Optional<YamlValue> yaml(String kind, String file) {
        return YamlFile.read(file, files.find(file).orElseThrow(), faults)
                .filter(root -> SchemaCheck.passes(kind, file, root, faults));
    }

    private Activity quiz(String id, String file, YamlValue root) {
        ItemCheck check = new ItemCheck(file, faults);
        ReadingLevel level = new ReadingLevel(file, french, faults);
        List<Item> items = new ArrayList<>();
        for (YamlValue value : root.must("items").list()) {
            Item item = ItemReader.item(value);
            check.check(item, value.line());
            ItemCheck.images(item).forEach(image -> media.use(image, file, value.line()));
            ItemCheck.sentences(item).forEach(sentence -> level.check(sentence, value.line()));
            items.add(item);
        }
        return new Quiz(id, root.optionalText("title").orElse(QUIZ_TITLE), items);
    }

    private Activity observed(String id, String file, YamlValue root) {
        return new ObservedTask(
                id,
                root.text("title"),
                root.text("instruction"),
                root.texts("lookFor"),
                root.texts("contexts"),
                root.list("competences", value -> competence.apply(file, value)));
    }

    private Activity reflection(String id, String file, YamlValue root) {
        new ReadingLevel(file, french, faults)
                .check(root.text("question"), root.must("question").line());
        return new Reflection(id, root.text("question"), root.texts("scale"), root.flag("before"));
    }
}
