package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.passeport.learning.Enrolments;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Enrols the signed-in learner in a course. */
@Path("enrolments")
@RequestScoped
public class EnrolmentFormsResource {

    @Inject
    Enrolments enrolments;

    @Inject
    Texts texts;

    @POST
    public Response enrol(@FormParam("course") String course) {
        enrolments.enrol(Objects.requireNonNullElse(course, ""));
        return FormAnswer.see("/learning/course?id=" + course, texts.get("learning.course.enrolled-now"));
    }
}
