package org.passeport.content.rest;

import java.util.List;
import org.passeport.content.CertificationScheme;
import org.passeport.content.Course;
import org.passeport.content.ModuleRequirement;

/**
 * A course as an integration reads it.
 *
 * @param schemes ids of the certification schemes that it leads to
 */
public record CourseOutline(String id, String version, String title, List<StageOutline> stages, List<String> schemes) {

    static CourseOutline of(Course course) {
        return new CourseOutline(
                course.id(),
                course.version().toString(),
                course.title(),
                course.stages().stream().map(StageOutline::of).toList(),
                course.schemes().stream().map(CertificationScheme::id).toList());
    }

    /**
     * A stretch of the way.
     *
     * @param modules as the course asks for them: {@code id} or {@code id@^major}
     * @param needed  how many of them
     */
    public record StageOutline(String title, List<String> modules, int needed) {

        static StageOutline of(Course.Stage stage) {
            return new StageOutline(
                    stage.title(),
                    stage.modules().stream().map(ModuleRequirement::toString).toList(),
                    stage.needed());
        }
    }
}
