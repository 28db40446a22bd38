package org.passeport.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.assessment.ResponseJson;
import org.passeport.learning.AnswerGiven;
import org.passeport.learning.AnswerReceipt;
import org.passeport.learning.AttemptDetails;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.AttemptResult;
import org.passeport.learning.Attempts;
import org.passeport.learning.StepDetails;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;

/** Attempts: begin, read a step, answer, finish. A key of an answer is never in an answer before it is due. */
@Path("attempts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttemptsResource {

    /** Which module to begin, by its id. */
    public record NewAttempt(String module) {}

    /** The attempt that was begun, or that was running. */
    public record Begun(AttemptKey key) {}

    /** Where the learner goes. */
    public record Place(String step) {}

    /**
     * An answer as a device sends it; the step is in the address.
     *
     * @param id        made by the device: sending again is harmless
     * @param over      the answer that it was typed over, absent when there was none
     * @param response  one member: {@code choices}, {@code order}, {@code pairs} or {@code text}
     * @param certainty 1 to 3, absent unless it is asked
     */
    public record NewAnswer(UUID id, UUID over, JsonObject response, boolean submitted, Integer certainty) {}

    /** A hint, now that it was asked for. */
    public record ShownHint(String hint) {}

    @Inject
    Attempts attempts;

    /** The caller's own, or those of a learner of the mediator's structure; newest sign first. */
    @GET
    public List<AttemptOutline> all(@QueryParam("learner") PersonKey learner) {
        return learner == null ? attempts.mine() : attempts.of(Set.of(learner));
    }

    @POST
    public Response start(NewAttempt sent) {
        if (sent == null || sent.module() == null) {
            throw new Invalid("module", "Dites quel module.");
        }
        AttemptKey attempt = attempts.start(sent.module());
        return Response.created(URI.create("attempts/" + attempt))
                .entity(new Begun(attempt))
                .build();
    }

    @GET
    @Path("{id}")
    public AttemptDetails find(@PathParam("id") AttemptKey attempt) {
        return attempts.find(attempt);
    }

    @GET
    @Path("{id}/steps/{step}")
    public StepDetails step(@PathParam("id") AttemptKey attempt, @PathParam("step") String step) {
        return attempts.step(attempt, Optional.of(step));
    }

    @PUT
    @Path("{id}/place")
    public void moveTo(@PathParam("id") AttemptKey attempt, Place sent) {
        if (sent == null || sent.step() == null) {
            throw new Invalid("step", "Dites à quelle étape.");
        }
        attempts.moveTo(attempt, sent.step());
    }

    @PUT
    @Path("{id}/answers/{step}")
    public AnswerReceipt answer(@PathParam("id") AttemptKey attempt, @PathParam("step") String step, NewAnswer sent) {
        if (sent == null || sent.id() == null || sent.response() == null) {
            throw new Invalid("response", "Envoyez id et response.");
        }
        return attempts.answer(
                attempt,
                new AnswerGiven(
                        sent.id(),
                        step,
                        ResponseJson.read(sent.response().toString()),
                        Optional.ofNullable(sent.over()),
                        sent.submitted(),
                        Optional.ofNullable(sent.certainty())));
    }

    @POST
    @Path("{id}/steps/{step}/hint")
    public ShownHint hint(@PathParam("id") AttemptKey attempt, @PathParam("step") String step) {
        return new ShownHint(attempts.hint(attempt, step));
    }

    @POST
    @Path("{id}/finish")
    public AttemptResult finish(@PathParam("id") AttemptKey attempt) {
        return attempts.finish(attempt);
    }

    @GET
    @Path("{id}/result")
    public AttemptResult result(@PathParam("id") AttemptKey attempt) {
        return attempts.result(attempt);
    }
}
