package org.passeport.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Stages of modules, possibly leading to certification schemes: the whole of a course's folder, read and checked. */
public record Course(String id, Version version, String title, List<Stage> stages, List<CertificationScheme> schemes) {

    public Course {
        stages = List.copyOf(stages);
        schemes = List.copyOf(schemes);
    }

    public Stream<ModuleRequirement> modules() {
        return stages.stream().flatMap(stage -> stage.modules().stream());
    }

    /**
     * A stretch of the way.
     *
     * @param choose how many of its modules are asked for; empty: all
     */
    public record Stage(String title, List<ModuleRequirement> modules, OptionalInt choose) {
        public Stage {
            modules = List.copyOf(modules);
        }

        public int needed() {
            return choose.orElse(modules.size());
        }
    }
}
