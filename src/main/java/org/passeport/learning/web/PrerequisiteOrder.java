package org.passeport.learning.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passeport.content.MicroModule;

/** Modules in an order in which they can be done: each after those that are better done before it. */
final class PrerequisiteOrder {

    private PrerequisiteOrder() {}

    static List<MicroModule> of(List<MicroModule> modules) {
        return modules.stream()
                .sorted(Comparator.comparingInt(
                                (MicroModule module) -> before(module, modules).size())
                        .thenComparing(MicroModule::ref))
                .toList();
    }

    /** Ids of everything that comes before, near or far. */
    private static Set<String> before(MicroModule module, List<MicroModule> modules) {
        Set<String> before = new HashSet<>();
        collect(module, modules, before);
        return before;
    }

    private static void collect(MicroModule module, List<MicroModule> modules, Set<String> before) {
        for (MicroModule other : modules) {
            String id = other.ref().id();
            if (module.prerequisites().contains(id) && before.add(id)) {
                collect(other, modules, before);
            }
        }
    }
}
