package org.passeport.content.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a YAML file with the line it stands on.
 *
 * @param content a {@code Map<String, YamlValue>}, a {@code List<YamlValue>}, a scalar, or null
 * @param line    from 1
 */
record YamlValue(Object content, int line) {

    Optional<YamlValue> get(String key) {
        return Optional.ofNullable(map().get(key));
    }

    /** A member that the schema has made sure of. */
    YamlValue must(String key) {
        return get(key).orElseThrow(() -> new IllegalStateException("The schema demands " + key));
    }

    String text() {
        return content.toString();
    }

    String text(String key) {
        return must(key).text();
    }

    Optional<String> optionalText(String key) {
        return get(key).map(YamlValue::text);
    }

    int integer() {
        return ((Number) content).intValue();
    }

    double number() {
        return ((Number) content).doubleValue();
    }

    boolean flag(String key) {
        return get(key).map(value -> Boolean.TRUE.equals(value.content())).orElse(false);
    }

    @SuppressWarnings("unchecked")
    Map<String, YamlValue> map() {
        return content instanceof Map<?, ?> ? (Map<String, YamlValue>) content : Map.of();
    }

    @SuppressWarnings("unchecked")
    List<YamlValue> list() {
        return content instanceof List<?> ? (List<YamlValue>) content : List.of();
    }

    <T> List<T> list(String key, Function<YamlValue, T> each) {
        return get(key).map(YamlValue::list).orElse(List.of()).stream()
                .map(each)
                .toList();
    }

    List<String> texts(String key) {
        return list(key, YamlValue::text);
    }

    /** The value a JSON Pointer leads to, or the last one met on the way. */
    YamlValue at(List<String> pointer) {
        YamlValue here = this;
        for (String step : pointer) {
            YamlValue next = here.content() instanceof List<?> items
                    ? (YamlValue) items.get(Integer.parseInt(step))
                    : here.map().get(step);
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }

    /** Bare maps, lists and scalars, for the schema. */
    Object plain() {
        return switch (content) {
            case Map<?, ?> ignored -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map().forEach((key, value) -> plain.put(key, value.plain()));
                yield plain;
            }
            case List<?> ignored -> list().stream().map(YamlValue::plain).toList();
            case null -> null;
            default -> content;
        };
    }
}
