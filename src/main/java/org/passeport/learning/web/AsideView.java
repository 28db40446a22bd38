package org.passeport.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.passeport.assessment.Response;

/**
 * An answer that was kept aside, and what a form posts to choose it.
 *
 * @param at     when it came
 * @param words  what it says
 * @param fields hidden fields that say it again
 */
public record AsideView(Instant at, String words, List<Map.Entry<String, String>> fields) {

    /** The response as the fields of a question's form. */
    static List<Map.Entry<String, String>> fields(Response response) {
        return switch (response) {
            case Response.Chosen chosen ->
                chosen.ids().stream().map(id -> Map.entry("choice", id)).toList();
            case Response.Ordered ordered ->
                ordered.ids().stream().map(id -> Map.entry("order", id)).toList();
            case Response.Paired paired ->
                paired.pairs().entrySet().stream()
                        .map(pair -> Map.entry("pair." + pair.getKey(), pair.getValue()))
                        .toList();
            case Response.Written written -> List.of(Map.entry("text", written.text()));
        };
    }
}
