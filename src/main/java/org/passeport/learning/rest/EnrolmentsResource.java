package org.passeport.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.passeport.learning.CourseProgress;
import org.passeport.learning.Enrolments;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;

/** Who is on which course, and how far. */
@Path("enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EnrolmentsResource {

    /**
     * An enrolment.
     *
     * @param learner absent: the one who is signed in
     */
    public record NewEnrolment(String course, PersonKey learner) {}

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentUser user;

    /** The caller's own, or those of a learner of the mediator's structure. */
    @GET
    public List<CourseProgress> of(@QueryParam("learner") PersonKey learner) {
        return enrolments.of(learner == null ? user.person() : learner);
    }

    /** Enrolling again changes nothing. */
    @POST
    public List<CourseProgress> enrol(NewEnrolment sent) {
        if (sent == null || sent.course() == null) {
            throw new Invalid("course", "Dites quel parcours.");
        }
        if (sent.learner() == null) {
            enrolments.enrol(sent.course());
        } else {
            enrolments.enrol(sent.course(), sent.learner());
        }
        return of(sent.learner());
    }
}
