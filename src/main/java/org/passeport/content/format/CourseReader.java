package org.passeport.content.format;

import static org.passeport.content.format.ItemReader.percent;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.passeport.content.CertificationScheme;
import org.passeport.content.CertificationScheme.DecisionRule;
import org.passeport.content.CertificationScheme.Document;
import org.passeport.content.CertificationScheme.EvidenceRule;
import org.passeport.content.CertificationScheme.Exam;
import org.passeport.content.CertificationScheme.Kind;
import org.passeport.content.CertificationScheme.PassRule;
import org.passeport.content.Course;
import org.passeport.content.Course.Stage;
import org.passeport.content.ModuleRequirement;
import org.passeport.content.Version;
import org.passeport.referential.Referential;
import org.passeport.referential.ReferentialFiles;

/** Reads a course's folder: its stages and the certification schemes beside them. */
final class CourseReader {

    private static final String DESCRIPTOR = "course.yaml";

    private final ContentFiles files;
    private final Faults faults;

    CourseReader(ContentFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    Optional<Course> read() {
        if (!files.has(DESCRIPTOR)) {
            faults.add(DESCRIPTOR, 0, "« course.yaml » manque.", "Décrivez le parcours auquel ce dispositif tient.");
            return Optional.empty();
        }
        Optional<YamlValue> descriptor = YamlFile.read(
                        DESCRIPTOR, files.find(DESCRIPTOR).orElseThrow(), faults)
                .filter(root -> SchemaCheck.passes("course", DESCRIPTOR, root, faults));
        List<SchemeFile> schemes = schemes();
        return descriptor.map(root -> course(root, schemes));
    }

    /** Those that fit their schema, whatever the descriptor is worth: every fault is told at once. */
    private List<SchemeFile> schemes() {
        List<SchemeFile> schemes = new ArrayList<>();
        files.files().forEach((path, bytes) -> {
            if (path.endsWith(".scheme.yaml")) {
                YamlFile.read(path, bytes, faults)
                        .filter(scheme -> SchemaCheck.passes("scheme", path, scheme, faults))
                        .map(scheme -> new SchemeFile(path, scheme))
                        .ifPresent(schemes::add);
            } else if (!path.equals(DESCRIPTOR)) {
                faults.add(
                        path,
                        0,
                        "Ce fichier n’a pas sa place dans un parcours.",
                        "Gardez course.yaml et les dispositifs (.scheme.yaml).");
            }
        });
        return schemes;
    }

    private Course course(YamlValue root, List<SchemeFile> schemes) {
        Set<String> seen = new HashSet<>();
        List<Stage> stages = root.list("stages", stage -> stage(stage, seen));
        return new Course(
                root.text("id"),
                Version.parse(root.text("version")),
                root.text("title"),
                stages,
                schemes.stream()
                        .map(file -> scheme(file.path(), file.root(), root.text("id")))
                        .toList());
    }

    private record SchemeFile(String path, YamlValue root) {}

    private Stage stage(YamlValue stage, Set<String> seen) {
        List<ModuleRequirement> modules = stage.list("modules", module -> {
            ModuleRequirement requirement = ModuleRequirement.parse(module.text());
            if (!seen.add(requirement.id())) {
                faults.add(
                        DESCRIPTOR,
                        module.line(),
                        "Le module « " + requirement.id() + " » est cité deux fois.",
                        "Gardez-le dans une étape.");
            }
            return requirement;
        });
        YamlValue choose = stage.must("choose");
        OptionalInt chosen = choose.content() instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
        if (chosen.isPresent() && chosen.getAsInt() > modules.size()) {
            faults.add(
                    DESCRIPTOR,
                    choose.line(),
                    "L’étape demande plus de modules qu’elle n’en a.",
                    "Baissez « choose », ou ajoutez des modules.");
        }
        return new Stage(stage.text("title"), modules, chosen);
    }

    private CertificationScheme scheme(String file, YamlValue root, String courseId) {
        String referential = root.text("referential");
        if (ReferentialFiles.read().stream().map(Referential::id).noneMatch(referential::equals)) {
            faults.add(
                    file,
                    root.must("referential").line(),
                    "Le référentiel « " + referential + " » n’existe pas.",
                    "Prenez un référentiel connu, par exemple passeport-numerique.");
        }
        Optional<String> course = root.must("eligibility").optionalText("course");
        if (course.isPresent() && !course.get().equals(courseId)) {
            faults.add(
                    file,
                    root.must("eligibility").line(),
                    "Le dispositif demande le parcours « " + course.get() + " » et se trouve dans « " + courseId
                            + " ».",
                    "Mettez-le dans le dossier de son parcours.");
        }
        YamlValue exam = root.must("exam");
        YamlValue pass = root.must("pass");
        return new CertificationScheme(
                root.text("id"),
                Version.parse(root.text("version")),
                root.text("title"),
                kind(root.text("kind")),
                root.text("source"),
                referential,
                course,
                new Exam(
                        exam.must("draw").must("items").integer(),
                        exam.must("attempts").integer(),
                        Period.parse(exam.text("wait")).getDays()),
                new PassRule(
                        percent(pass.text("overall")),
                        percent(pass.text("perDomain")),
                        pass.must("observed").integer(),
                        pass.must("acquired").integer()),
                new EvidenceRule(
                        root.must("evidence").must("contexts").integer(),
                        root.must("evidence").must("alone").integer()),
                new DecisionRule(
                        root.must("decidedBy").flag("body"),
                        root.must("decidedBy").must("people").integer()),
                root.must("validity").must("years").integer(),
                root.list(
                        "documents", document -> new Document(kind(document.text("kind")), document.text("wording"))));
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
