package org.passeport.content;

import java.util.List;
import java.util.Optional;

/** Questions, those for practice and those kept for exams. */
public record Quiz(String id, String title, List<Item> items) implements Activity {

    public Quiz {
        items = List.copyOf(items);
    }

    /** What a learner meets in the module: exam items are never shown there. */
    public List<Item> practiceItems() {
        return items.stream().filter(item -> item.use() == ItemUse.PRACTICE).toList();
    }

    public List<Item> examItems() {
        return items.stream().filter(item -> item.use() == ItemUse.EXAM).toList();
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
