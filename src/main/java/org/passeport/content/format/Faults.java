package org.passeport.content.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passeport.content.Fault;

/** Collects everything that is wrong, so that an author mends it in one go. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String file, int line, String cause, String remedy) {
        found.add(new Fault(file, line, cause, remedy));
    }

    void addAll(List<Fault> more) {
        found.addAll(more);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    List<Fault> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
