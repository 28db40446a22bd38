package org.passeport.mediation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.passeport.mediation.AssignmentDetails;
import org.passeport.mediation.AssignmentGiven;
import org.passeport.mediation.AssignmentKey;
import org.passeport.mediation.Assignments;
import org.passeport.mediation.GroupKey;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;

/** What is given to whom. */
@Path("assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssignmentsResource {

    /**
     * @param id      made by the application: sending again is harmless
     * @param learner to whom, when not to a group
     * @param group   to which group, when not to a person
     * @param content id of the module or of the course
     * @param dueOn   a date wished for, absent when there is none
     */
    public record NewAssignment(
            UUID id,
            PersonKey learner,
            GroupKey group,
            AssignmentDetails.Kind kind,
            String content,
            AssignmentDetails.Reason reason,
            LocalDate dueOn) {}

    @Inject
    Assignments assignments;

    /** Those of a learner or of a group, for its mediators; without either, the caller's own. */
    @GET
    public Response all(@QueryParam("learner") PersonKey learner, @QueryParam("group") GroupKey group) {
        if (group != null) {
            return Response.ok(assignments.of(group)).build();
        }
        return Response.ok(learner == null ? assignments.mine() : assignments.of(learner))
                .build();
    }

    @POST
    public Response give(NewAssignment sent) {
        if (sent == null || sent.id() == null) {
            throw new Invalid("id", "Envoyez id, learner ou group, kind, content et reason.");
        }
        var given = assignments.give(new AssignmentGiven(
                sent.id(),
                Optional.ofNullable(sent.learner()),
                Optional.ofNullable(sent.group()),
                sent.kind(),
                sent.content(),
                sent.reason(),
                Optional.ofNullable(sent.dueOn())));
        return Response.status(Response.Status.CREATED).entity(given).build();
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") AssignmentKey assignment) {
        assignments.withdraw(assignment);
    }
}
