package org.passeport.content.format;

import java.util.List;
import java.util.Optional;
import org.passeport.content.Course;
import org.passeport.content.Fault;
import org.passeport.content.MicroModule;

/** What came of reading a content: everything that is wrong, or, when nothing is, the module or the course. */
public record CheckedContent(List<Fault> faults, Optional<MicroModule> module, Optional<Course> course) {

    public CheckedContent {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** @throws IllegalStateException when there are faults */
    public String id() {
        return module.map(sound -> sound.ref().id())
                .or(() -> course.map(Course::id))
                .orElseThrow(() -> new IllegalStateException("A faulty content has no id"));
    }

    /** @throws IllegalStateException when there are faults */
    public String version() {
        return module.map(sound -> sound.ref().version())
                .or(() -> course.map(Course::version))
                .orElseThrow(() -> new IllegalStateException("A faulty content has no version"))
                .toString();
    }
}
