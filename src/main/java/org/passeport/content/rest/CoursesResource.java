package org.passeport.content.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.passeport.content.ContentKind;
import org.passeport.content.Version;
import org.passeport.platform.NotFound;

/** Courses. */
@Path("courses")
@RequestScoped
public class CoursesResource extends ContentsResource {

    @Override
    ContentKind kind() {
        return ContentKind.COURSE;
    }

    @Override
    Object offered(String id) {
        return catalogue
                .offeredCourse(id)
                .map(CourseOutline::of)
                .orElseThrow(() -> new NotFound("Ce parcours n’est pas proposé."));
    }

    @Override
    Object outline(String id, Version version) {
        return CourseOutline.of(catalogue.course(id, version));
    }
}
