package org.passeport.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.passeport.people.AccountSummary;
import org.passeport.people.LearnerCard;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.Page;

/** Learners, for the mediators of their structures. */
@Path("learners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class LearnersResource {

    /**
     * Whom to enrol, and where.
     *
     * @param person a fresh UUID, so that sending it twice enrols one person; may be left out
     */
    public record NewLearner(PersonKey person, StructureKey structure, String givenName, String familyName) {}

    @Inject
    People people;

    @GET
    public Page<AccountSummary> all(
            @QueryParam("named") @DefaultValue("") String named,
            @QueryParam("after") PersonKey after,
            @QueryParam("size") Integer size) {
        return people.learners(named, Optional.ofNullable(after), Page.size(size));
    }

    /** The answer holds the card, with the PIN in clear, this once. */
    @POST
    public Response create(NewLearner sent) {
        if (sent == null || sent.structure() == null) {
            throw new Invalid("structure", "Dites dans quelle structure.");
        }
        LearnerCard card = sent.person() == null
                ? people.createLearner(sent.structure(), sent.givenName(), sent.familyName())
                : people.createLearner(sent.person(), sent.structure(), sent.givenName(), sent.familyName());
        return Response.status(Response.Status.CREATED).entity(card).build();
    }

    @POST
    @Path("{id}/card")
    public LearnerCard renewCard(@PathParam("id") PersonKey learner) {
        return people.renewCard(learner);
    }

    @POST
    @Path("{id}/unlock")
    public void unlock(@PathParam("id") PersonKey learner) {
        people.unlock(learner);
    }
}
