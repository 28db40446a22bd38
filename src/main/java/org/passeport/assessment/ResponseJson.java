package org.passeport.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
import org.passeport.platform.Invalid;

/**
 * A response as it is sent and kept: one object with one member, <code>{"choices":[…]}</code>, <code>{"order":[…]}</code>,
 * <code>{"pairs":{…}}</code> or <code>{"text":"…"}</code>.
 */
public final class ResponseJson {

    /** Characters in a typed answer. */
    public static final int LONGEST_TEXT = 2_000;

    /** Ids, or pairs of ids, in one response. */
    public static final int MOST_IDS = 100;

    /** Characters in an id: the content format allows no more. */
    private static final int LONGEST_ID = 80;

    /** Above what the longest lawful response takes with every character escaped. */
    private static final int LONGEST_JSON = 40_000;

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private ResponseJson() {}

    /** Canonical: equal responses give equal texts. */
    public static String write(Response response) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder();
        switch (response) {
            case Chosen chosen -> json.add("choices", array(new TreeSet<>(chosen.ids())));
            case Ordered ordered -> json.add("order", array(ordered.ids()));
            case Paired paired -> {
                JsonObjectBuilder pairs = BUILDERS.createObjectBuilder();
                new TreeMap<>(paired.pairs()).forEach(pairs::add);
                json.add("pairs", pairs);
            }
            case Written written -> json.add("text", written.text());
        }
        return json.build().toString();
    }

    private static JsonArrayBuilder array(Collection<String> ids) {
        return BUILDERS.createArrayBuilder(ids);
    }

    /** @throws Invalid when the text is anything else than a response of a lawful size */
    public static Response read(String json) {
        JsonObject object = object(json);
        if (object.size() != 1) {
            throw unreadable();
        }
        Map.Entry<String, JsonValue> member = object.entrySet().iterator().next();
        return switch (member.getKey()) {
            case "choices" -> new Chosen(distinct(ids(member.getValue())));
            case "order" -> new Ordered(ids(member.getValue()));
            case "pairs" -> new Paired(pairs(member.getValue()));
            case "text" -> new Written(text(member.getValue()));
            default -> throw unreadable();
        };
    }

    private static JsonObject object(String json) {
        if (json == null || json.length() > LONGEST_JSON) {
            throw unreadable();
        }
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw unreadable();
        }
    }

    private static Set<String> distinct(List<String> ids) {
        Set<String> distinct = new HashSet<>(ids);
        if (distinct.size() != ids.size()) {
            throw unreadable();
        }
        return distinct;
    }

    private static List<String> ids(JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() > MOST_IDS) {
            throw unreadable();
        }
        return array.stream().map(ResponseJson::id).toList();
    }

    private static Map<String, String> pairs(JsonValue value) {
        if (!(value instanceof JsonObject object) || object.size() > MOST_IDS) {
            throw unreadable();
        }
        Map<String, String> pairs = new TreeMap<>();
        object.forEach((left, right) -> pairs.put(lawfulId(left), id(right)));
        return pairs;
    }

    private static String id(JsonValue value) {
        if (!(value instanceof JsonString string)) {
            throw unreadable();
        }
        return lawfulId(string.getString());
    }

    private static String lawfulId(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID || !isEncodable(id)) {
            throw unreadable();
        }
        return id;
    }

    private static String text(JsonValue value) {
        if (!(value instanceof JsonString string) || !isEncodable(string.getString())) {
            throw unreadable();
        }
        if (string.getString().length() > LONGEST_TEXT) {
            throw new Invalid("response", "Votre réponse est trop longue\u00A0: 2\u202F000 caractères au plus.");
        }
        return string.getString();
    }

    /** A lone surrogate has no place in UTF-8: the database would keep another text than the one that was scored. */
    private static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Invalid unreadable() {
        return new Invalid("response", "Votre réponse n’a pas pu être lue. Répondez de nouveau.");
    }
}
