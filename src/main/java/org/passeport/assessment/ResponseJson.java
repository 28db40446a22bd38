package org.passeport.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

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
        if (json == null || json.length() > LONGEST_JSON) {
            throw unreadable();
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
            must(parser.next() == Event.START_OBJECT && parser.next() == Event.KEY_NAME);
            Response response = response(parser.getString(), parser);
            must(parser.next() == Event.END_OBJECT && !parser.hasNext());
            return response;
        } catch (JsonException | NoSuchElementException e) {
            throw unreadable();
        }
    }

    /** Event by event: no value is built before it is known to be of the kind and size that is expected. */
    private static Response response(String kind, JsonParser parser) {
        return switch (kind) {
            case "choices" -> new Chosen(distinct(ids(parser)));
            case "order" -> new Ordered(ids(parser));
            case "pairs" -> new Paired(pairs(parser));
            case "text" -> new Written(text(parser));
            default -> throw unreadable();
        };
    }

    private static Set<String> distinct(List<String> ids) {
        Set<String> distinct = new HashSet<>(ids);
        must(distinct.size() == ids.size());
        return distinct;
    }

    private static List<String> ids(JsonParser parser) {
        must(parser.next() == Event.START_ARRAY);
        List<String> ids = new ArrayList<>();
        Event event = parser.next();
        while (event == Event.VALUE_STRING) {
            ids.add(lawfulId(parser.getString()));
            must(ids.size() <= MOST_IDS);
            event = parser.next();
        }
        must(event == Event.END_ARRAY);
        return ids;
    }

    private static Map<String, String> pairs(JsonParser parser) {
        must(parser.next() == Event.START_OBJECT);
        Map<String, String> pairs = new HashMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String left = lawfulId(parser.getString());
            must(parser.next() == Event.VALUE_STRING);
            String before = pairs.put(left, lawfulId(parser.getString()));
            must(before == null && pairs.size() <= MOST_IDS);
        }
        return pairs;
    }

    private static String lawfulId(String id) {
        must(!id.isEmpty() && id.length() <= LONGEST_ID && isEncodable(id));
        return id;
    }

    private static String text(JsonParser parser) {
        must(parser.next() == Event.VALUE_STRING);
        String text = parser.getString();
        must(isEncodable(text));
        if (text.length() > LONGEST_TEXT) {
            throw new Invalid("response", "Votre réponse est trop longue\u00A0: 2\u202F000 caractères au plus.");
        }
        return text;
    }

    /** A lone surrogate has no place in UTF-8: the database would keep another text than the one that was scored. */
    private static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void must(boolean lawful) {
        if (!lawful) {
            throw unreadable();
        }
    }

    private static Invalid unreadable() {
        return new Invalid("response", "Votre réponse n’a pas pu être lue. Répondez de nouveau.");
    }
}
