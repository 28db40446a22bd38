package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.passeport.learning.Exams;
import org.passeport.platform.web.FormAnswer;

/** Begins a final quiz, or resumes the one that is running. */
@Path("exams")
@RequestScoped
public class ExamFormsResource {

    @Inject
    Exams exams;

    @POST
    public Response start(@FormParam("course") String course, @FormParam("scheme") String scheme) {
        return FormAnswer.see(AttemptPages.current(
                exams.start(Objects.requireNonNullElse(course, ""), Objects.requireNonNullElse(scheme, ""))));
    }
}
