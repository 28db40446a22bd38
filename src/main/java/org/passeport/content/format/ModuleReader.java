package org.passeport.content.format;

import static org.passeport.content.format.ItemReader.percent;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.passeport.content.Activity;
import org.passeport.content.CompletionRule;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.content.ModuleRef;
import org.passeport.content.Quiz;
import org.passeport.content.Version;
import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;

/** Reads a module's folder: the descriptor, each activity that it lists, the media that they show. */
final class ModuleReader {

    private static final String DESCRIPTOR = "module.yaml";

    /** The reading level of most modules, where the descriptor cannot tell. */
    private static final String USUAL_FRENCH = "A2";

    private static final String FACILITATION = "facilitation.md";

    private final ContentFiles files;
    private final Predicate<CompetenceRef> known;
    private final Faults faults;

    ModuleReader(ContentFiles files, Predicate<CompetenceRef> known, Faults faults) {
        this.files = files;
        this.known = known;
        this.faults = faults;
    }

    /** Empty when the descriptor itself cannot be read. What is returned may still have faults. */
    Optional<MicroModule> read() {
        Optional<YamlValue> descriptor = YamlFile.read(
                        DESCRIPTOR, files.find(DESCRIPTOR).orElseThrow(), faults)
                .filter(root -> SchemaCheck.passes("module", DESCRIPTOR, root, faults));
        if (descriptor.isEmpty()) {
            readActivitiesAnyway();
        }
        return descriptor.flatMap(this::module);
    }

    /** Without a descriptor nothing says which activities there are: every file that could be one is read for its faults. */
    private void readActivitiesAnyway() {
        ActivityReader reader =
                new ActivityReader(files, USUAL_FRENCH, new Media(files, faults), faults, this::competence);
        files.files().keySet().stream()
                .filter(path -> !path.contains("/") && !path.equals(FACILITATION) && !path.equals(DESCRIPTOR))
                .map(path -> path.substring(0, path.indexOf('.')))
                .distinct()
                .forEach(id -> reader.read(id, 0));
    }

    private Optional<MicroModule> module(YamlValue root) {
        YamlValue version = root.must("version");
        if (Version.parse(version.text()).equals(Version.DRAFT)) {
            faults.add(
                    DESCRIPTOR,
                    version.line(),
                    "La version 0.0.0 est celle des brouillons.",
                    "Commencez à 0.0.1, ou à 1.0.0.");
        }
        List<ModuleCompetence> competences = root.list("competences", value -> competence(DESCRIPTOR, value));
        Media media = new Media(files, faults);
        ActivityReader reader = new ActivityReader(files, root.text("french"), media, faults, this::competence);
        List<Activity> activities = activities(root, reader);
        String facilitation = facilitation();
        media.checkAllUsed();
        checkItems(activities, competences);
        LocalDate reviewBy = date(root.must("reviewBy"));
        CompletionRule completion = completion(root, activities);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MicroModule(
                new ModuleRef(root.text("id"), Version.parse(root.text("version"))),
                root.text("title"),
                root.text("goal"),
                root.text("language"),
                Duration.parse(root.text("duration")),
                root.must("level").integer(),
                competences,
                root.text("french"),
                root.texts("prerequisites"),
                activities,
                completion,
                facilitation,
                root.text("licence"),
                root.texts("authors"),
                root.optionalText("funder"),
                reviewBy));
    }

    private ModuleCompetence competence(String file, YamlValue value) {
        CompetenceRef ref = CompetenceRef.parse(value.text("ref"));
        if (!known.test(ref)) {
            faults.add(
                    file,
                    value.line(),
                    "La compétence " + ref + " n’existe pas.",
                    "Prenez-la dans un référentiel connu, par exemple digcomp-3.0/1.1.");
        }
        return new ModuleCompetence(
                ref,
                value.must("level").integer(),
                CompetenceKind.valueOf(value.text("kind").toUpperCase(Locale.ROOT)));
    }

    private List<Activity> activities(YamlValue root, ActivityReader reader) {
        List<Activity> activities = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (YamlValue name : root.must("activities").list()) {
            if (!listed.add(name.text())) {
                faults.add(
                        DESCRIPTOR,
                        name.line(),
                        "L’étape « " + name.text() + " » est citée deux fois.",
                        "Gardez-en une.");
                continue;
            }
            reader.read(name.text(), name.line()).ifPresent(activities::add);
        }
        files.files().keySet().stream()
                .filter(path -> !path.startsWith("media/") && !path.equals(DESCRIPTOR) && !path.equals(FACILITATION))
                .filter(path -> !listed.contains(path.substring(0, path.indexOf('.'))))
                .forEach(path -> faults.add(
                        path,
                        0,
                        "Cette étape n’est pas dans « activities ».",
                        "Ajoutez son nom à module.yaml, ou retirez le fichier."));
        return activities;
    }

    private String facilitation() {
        if (!files.has(FACILITATION)) {
            faults.add(
                    FACILITATION,
                    0,
                    "Les notes pour le médiateur manquent.",
                    "Écrivez facilitation.md : durée, matériel, ce qui aide, ce qui bloque.");
            return "";
        }
        return YamlFile.text(FACILITATION, files.find(FACILITATION).orElseThrow(), faults)
                .orElse("");
    }

    private void checkItems(List<Activity> activities, List<ModuleCompetence> competences) {
        Set<CompetenceRef> declared =
                competences.stream().map(ModuleCompetence::ref).collect(Collectors.toSet());
        Set<String> seen = activities.stream().map(Activity::id).collect(Collectors.toCollection(HashSet::new));
        Map<String, String> fileOf = activities.stream()
                .filter(Quiz.class::isInstance)
                .collect(Collectors.toMap(Activity::id, quiz -> quiz.id() + ".quiz.yaml"));
        activities.stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .forEach(quiz -> quiz.items().forEach(item -> {
                    if (!seen.add(item.id())) {
                        faults.add(
                                fileOf.get(quiz.id()),
                                0,
                                "Une autre question ou une étape s’appelle aussi « " + item.id() + " ».",
                                "Donnez à chacune son identifiant.");
                    }
                    if (!declared.contains(item.competence())) {
                        faults.add(
                                fileOf.get(quiz.id()),
                                0,
                                "La question « " + item.id() + " » travaille " + item.competence()
                                        + ", que le module ne déclare pas.",
                                "Ajoutez-la à « competences » de module.yaml, ou corrigez-la.");
                    }
                }));
    }

    private CompletionRule completion(YamlValue root, List<Activity> activities) {
        YamlValue rule = root.must("completion");
        OptionalInt quiz = rule.optionalText("quiz")
                .map(text -> OptionalInt.of(percent(text)))
                .orElse(OptionalInt.empty());
        boolean asked = activities.stream().anyMatch(Quiz.class::isInstance);
        if (quiz.isPresent() && !asked) {
            faults.add(
                    DESCRIPTOR,
                    rule.line(),
                    "« completion » demande un quiz et le module n’en a pas.",
                    "Ajoutez un quiz, ou retirez « quiz ».");
        }
        return new CompletionRule(
                quiz, rule.optionalText("observed").filter("required"::equals).isPresent());
    }

    private LocalDate date(YamlValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeException e) {
            faults.add(
                    DESCRIPTOR,
                    value.line(),
                    "La date « " + value.text() + " » n’existe pas.",
                    "Écrivez année-mois-jour : 2028-11-30.");
            return LocalDate.EPOCH;
        }
    }
}
