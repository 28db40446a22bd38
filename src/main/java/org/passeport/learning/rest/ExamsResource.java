package org.passeport.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.passeport.content.Version;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.Exams;
import org.passeport.learning.SchemeRef;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;

/** Final quizzes. Once begun, one is an attempt like another. */
@Path("exams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExamsResource {

    /** Of which scheme, in which course. */
    public record NewExam(String course, String scheme) {}

    @Inject
    Exams exams;

    @Inject
    CurrentUser user;

    @POST
    public Response start(NewExam sent) {
        if (sent == null || sent.course() == null || sent.scheme() == null) {
            throw new Invalid("scheme", "Dites quel parcours et quel dispositif.");
        }
        AttemptKey attempt = exams.start(sent.course(), sent.scheme());
        return Response.created(URI.create("attempts/" + attempt)).build();
    }

    /** The caller's own standing, or that of a learner of the mediator's structure. */
    @GET
    @Path("{course}/{version}/{scheme}")
    public ExamStanding standing(
            @PathParam("course") String course,
            @PathParam("version") Version version,
            @PathParam("scheme") String scheme,
            @QueryParam("learner") PersonKey learner) {
        return exams.standing(learner == null ? user.person() : learner, new SchemeRef(course, version, scheme));
    }
}
