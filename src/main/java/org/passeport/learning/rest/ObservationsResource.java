package org.passeport.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.learning.Manner;
import org.passeport.learning.ObservationDetails;
import org.passeport.learning.ObservationRecord;
import org.passeport.learning.Observations;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;

/** What mediators saw learners do. */
@Path("observations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ObservationsResource {

    /**
     * An observation; its id is in the address.
     *
     * @param module  {@code id@version}
     * @param task    id of the observed task
     * @param context one of the task's
     * @param note    absent when there is none
     */
    public record NewObservation(
            PersonKey learner, ModuleRef module, String task, Manner manner, String context, String note) {}

    @Inject
    Observations observations;

    @Inject
    CurrentUser user;

    /** The caller's own, or those of a learner of the mediator's structure. */
    @GET
    public List<ObservationDetails> of(@QueryParam("learner") PersonKey learner) {
        return observations.of(learner == null ? user.person() : learner);
    }

    @PUT
    @Path("{id}")
    public ObservationDetails record(@PathParam("id") UUID id, NewObservation sent) {
        if (sent == null || sent.learner() == null || sent.module() == null || sent.task() == null) {
            throw new Invalid("learner", "Envoyez learner, module, task, manner et context.");
        }
        return observations.record(new ObservationRecord(
                id,
                sent.learner(),
                sent.module(),
                sent.task(),
                sent.manner(),
                sent.context(),
                sent.note() == null ? "" : sent.note()));
    }
}
