package org.passeport.content.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Compares a file with the published schema of its kind and says every difference in French, with its line. */
final class SchemaCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    /**
     * @param kind name of the schema: module, quiz, observed, reflection, course, scheme
     * @return whether the file has the shape that readers rely on
     */
    static boolean passes(String kind, String file, YamlValue root, Faults faults) {
        if (!faults.areHeeded()) {
            return true;
        }
        List<Error> errors = SCHEMAS.computeIfAbsent(kind, SchemaCheck::load).validate(JSON.valueToTree(root.plain()));
        errors.forEach(error -> report(file, root, error, faults));
        return errors.isEmpty();
    }

    private static Schema load(String kind) {
        InputStream schema = SchemaCheck.class.getResourceAsStream("/schemas/content/1/" + kind + ".schema.json");
        return REGISTRY.getSchema(schema, InputFormat.JSON);
    }

    private static void report(String file, YamlValue root, Error error, Faults faults) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            path.add(String.valueOf(error.getInstanceLocation().getElement(i)));
        }
        YamlValue where = root.at(path);
        String name = path.isEmpty() ? "le fichier" : "« " + String.join(" › ", path) + " »";
        String property = error.getProperty();
        switch (error.getKeyword()) {
            case "required" ->
                faults.add(
                        file,
                        where.line(),
                        "« " + property + " » manque dans " + name + ".",
                        "Ajoutez « " + property + ": … ».");
            case "additionalProperties" ->
                faults.add(
                        file,
                        where.map().getOrDefault(property, where).line(),
                        "« " + property + " » est inconnu ici.",
                        "Vérifiez l’orthographe, ou retirez-le.");
            case "type" ->
                faults.add(
                        file,
                        where.line(),
                        "La valeur de " + name + " n’est pas du bon genre.",
                        "Attendu : " + french(error) + ".");
            case "enum", "const" ->
                faults.add(
                        file,
                        where.line(),
                        "La valeur de " + name + " n’est pas prévue.",
                        "Choisissez parmi : " + argument(error) + ".");
            case "pattern" ->
                faults.add(
                        file,
                        where.line(),
                        "La valeur de " + name + " est mal formée : " + where.plain() + ".",
                        "Suivez les exemples de la documentation (forme attendue : " + argument(error) + ").");
            case "minLength", "minItems", "minimum" ->
                faults.add(
                        file,
                        where.line(),
                        name + " est trop court ou trop petit.",
                        "Au moins : " + argument(error) + ".");
            case "maxLength", "maxItems", "maximum" ->
                faults.add(
                        file,
                        where.line(),
                        name + " est trop long ou trop grand.",
                        "Au plus : " + argument(error) + ".");
            default ->
                faults.add(
                        file,
                        where.line(),
                        "La valeur de " + name + " n’a pas la forme attendue.",
                        "Comparez avec la documentation du format.");
        }
    }

    private static String argument(Error error) {
        return error.getArguments() == null || error.getArguments().length == 0
                ? ""
                : String.valueOf(error.getArguments()[0]).replaceAll("[\\[\\]\"]", "");
    }

    private static String french(Error error) {
        Object[] arguments = error.getArguments();
        String expected = arguments == null || arguments.length < 2 ? "" : String.valueOf(arguments[1]);
        return switch (expected) {
            case "string" -> "un texte (entre guillemets s’il ressemble à un nombre)";
            case "integer" -> "un nombre entier";
            case "number" -> "un nombre";
            case "boolean" -> "true ou false";
            case "array" -> "une liste";
            case "object" -> "des lignes « nom: valeur »";
            default -> expected;
        };
    }
}
