package org.passeport.learning.web;

import java.util.Set;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;

/**
 * A module in a list.
 *
 * @param minutes how long it takes
 * @param state   {@code done}, {@code doing}, or null when it is not begun
 */
public record ModuleCard(String id, String goal, String title, long minutes, String state) {

    static ModuleCard of(MicroModule module, Set<String> done, Set<String> running) {
        String id = module.ref().id();
        return new ModuleCard(
                id,
                FrenchTypography.of(module.goal()),
                FrenchTypography.of(module.title()),
                module.duration().toMinutes(),
                running.contains(id) ? "doing" : done.contains(id) ? "done" : null);
    }
}
