package org.passeport.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered to an item, by the ids of its options or as typed. */
public sealed interface Response {

    /** To a choice (one id), or to a multiple choice (any number, none included). */
    record Chosen(Set<String> ids) implements Response {
        public Chosen {
            ids = Set.copyOf(ids);
        }
    }

    /** To an order: every id, first to last. */
    record Ordered(List<String> ids) implements Response {
        public Ordered {
            ids = List.copyOf(ids);
        }
    }

    /**
     * To a match.
     *
     * @param pairs from left id to right id; rows left open are absent
     */
    record Paired(Map<String, String> pairs) implements Response {
        public Paired {
            pairs = Map.copyOf(pairs);
        }
    }

    /** To a text entry or a numeric entry, as typed. */
    record Written(String text) implements Response {}
}
