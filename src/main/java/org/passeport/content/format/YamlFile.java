package org.passeport.content.format;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one YAML file into values that know their line. Anchors, tags and odd keys have no place in content. */
final class YamlFile {

    private static final int LARGEST = 400_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowNonScalarKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LARGEST)
            .build();

    private YamlFile() {}

    /** Empty when the file is no YAML of ours; the reason is then among the faults. */
    static Optional<YamlValue> read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(file, 0, "Le fichier dépasse 400 ko.", "Partagez le contenu en plusieurs modules.");
            return Optional.empty();
        }
        Optional<String> text = text(file, bytes, faults);
        return text.isEmpty() ? Optional.empty() : parse(file, text.get(), faults);
    }

    /** UTF-8 without a byte order mark, or a fault. */
    static Optional<String> text(String file, byte[] bytes, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                faults.add(
                        file,
                        1,
                        "Le fichier commence par une marque d’ordre (BOM).",
                        "Enregistrez-le en UTF-8 sans BOM.");
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            faults.add(file, 0, "Le fichier n’est pas écrit en UTF-8.", "Enregistrez-le en UTF-8.");
            return Optional.empty();
        }
    }

    private static Optional<YamlValue> parse(String file, String text, Faults faults) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                faults.add(file, 0, "Le fichier est vide.", "Écrivez-le, ou retirez-le.");
                return Optional.empty();
            }
            int before = faults.count();
            YamlValue value = value(file, root.get(), faults);
            return faults.count() == before ? Optional.of(value) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(
                    file,
                    line,
                    "Cette ligne ne se lit pas : " + e.getProblem() + ".",
                    "Vérifiez les retraits, les guillemets et les deux-points.");
        } catch (YamlEngineException e) {
            faults.add(file, 0, "Le fichier ne se lit pas.", "Vérifiez qu’il s’agit bien de YAML.");
        } catch (StackOverflowError e) {
            // Nothing but a hostile file nests so deep; the parser has no limit of its own.
            faults.add(file, 0, "Le fichier est trop imbriqué.", "Écrivez-le plus simplement.");
        }
        return Optional.empty();
    }

    private static YamlValue value(String file, Node node, Faults faults) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (node.getAnchor().isPresent()) {
            faults.add(file, line, "Une ancre YAML (&) n’a pas sa place ici.", "Recopiez la valeur.");
            return new YamlValue(null, line);
        }
        return switch (node) {
            case MappingNode mapping -> new YamlValue(map(file, mapping, faults), line);
            case SequenceNode sequence -> new YamlValue(list(file, sequence, faults), line);
            case ScalarNode scalar -> new YamlValue(scalar(file, line, scalar, faults), line);
            default -> throw new IllegalStateException("Unknown node " + node.getNodeType());
        };
    }

    private static Map<String, YamlValue> map(String file, MappingNode mapping, Faults faults) {
        Map<String, YamlValue> map = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            YamlValue value = value(file, entry.getValueNode(), faults);
            if (map.put(key, value) != null) {
                faults.add(file, value.line(), "« " + key + " » est écrit deux fois.", "Gardez-en un seul.");
            }
        }
        return map;
    }

    private static List<YamlValue> list(String file, SequenceNode sequence, Faults faults) {
        return sequence.getValue().stream()
                .map(node -> value(file, node, faults))
                .toList();
    }

    private static Object scalar(String file, int line, ScalarNode scalar, Faults faults) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.STR)) {
            return value;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(value);
        }
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(file, line, value, faults);
        }
        faults.add(file, line, "L’étiquette " + tag.getValue() + " n’a pas sa place ici.", "Écrivez la valeur seule.");
        return null;
    }

    private static Object number(String file, int line, String value, Faults faults) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.precision() > 15 || Math.abs(number.scale()) > 15) {
                throw new NumberFormatException(value);
            }
            return number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                    ? (Object) number.intValueExact()
                    : (Object) number.doubleValue();
        } catch (ArithmeticException | NumberFormatException e) {
            faults.add(file, line, "Le nombre " + value + " ne se lit pas.", "Écrivez un nombre plus simple.");
            return 0;
        }
    }
}
