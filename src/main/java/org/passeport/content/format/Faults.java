package org.passeport.content.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passeport.content.Fault;

/** Collects everything that is wrong, so that an author mends it in one go. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    private final boolean heeded;

    private Faults(boolean heeded) {
        this.heeded = heeded;
    }

    Faults() {
        this(true);
    }

    /** For a content that was judged when it was installed: a rule that came later takes nothing away from anybody. */
    static Faults unheeded() {
        return new Faults(false);
    }

    boolean areHeeded() {
        return heeded;
    }

    void add(String file, int line, String cause, String remedy) {
        if (heeded) {
            found.add(new Fault(file, line, cause, remedy));
        }
    }

    void addAll(List<Fault> more) {
        more.forEach(fault -> add(fault.file(), fault.line(), fault.cause(), fault.remedy()));
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
