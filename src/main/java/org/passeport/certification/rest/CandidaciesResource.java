package org.passeport.certification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.ArrayList;
import java.util.List;
import org.passeport.certification.Candidacies;
import org.passeport.certification.CandidacyDetails;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.CandidacySummary;
import org.passeport.certification.DecisionDetails;
import org.passeport.certification.DecisionDetails.Outcome;
import org.passeport.certification.Decisions;
import org.passeport.certification.SchemeStanding;
import org.passeport.certification.Schemes;
import org.passeport.content.Version;
import org.passeport.learning.SchemeRef;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;

/** Candidacies and the decisions on them. */
@Path("candidacies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CandidaciesResource {

    /**
     * What a learner asks.
     *
     * @param learner absent: the one who is signed in
     * @param agreed  a mediator confirms that the learner is there and wants it
     */
    public record NewCandidacy(
            PersonKey learner,
            String course,
            Version courseVersion,
            String scheme,
            StructureKey body,
            boolean agreed) {}

    /** What a certifier decides; the rank is in the address. */
    public record NewDecision(Outcome outcome, String reason) {}

    @Inject
    Candidacies candidacies;

    @Inject
    Decisions decisions;

    @Inject
    Schemes schemes;

    @Inject
    CurrentUser user;

    /** A learner's own, or those of a learner of the mediator's structure. */
    @GET
    public List<CandidacySummary> of(@QueryParam("learner") PersonKey learner) {
        return candidacies.of(learner == null ? user.person() : learner);
    }

    /** What was asked of the certifier's bodies, the longest wait first. */
    @GET
    @Path("queue")
    public List<CandidacySummary> queue() {
        return candidacies.queue();
    }

    /** What is there and what is missing, scheme by scheme. */
    @GET
    @Path("standings")
    public List<SchemeStanding> standings(@QueryParam("learner") PersonKey learner) {
        return schemes.standings(learner == null ? user.person() : learner);
    }

    @POST
    public Response submit(NewCandidacy sent) {
        mustBeWhole(sent);
        SchemeRef scheme = new SchemeRef(sent.course(), sent.courseVersion(), sent.scheme());
        CandidacyKey candidacy = candidacies.submit(
                sent.learner() == null ? user.person() : sent.learner(), scheme, sent.body(), sent.agreed());
        return Response.created(URI.create("candidacies/" + candidacy)).build();
    }

    private static void mustBeWhole(NewCandidacy sent) {
        List<Invalid.Violation> faults = new ArrayList<>();
        if (sent == null || sent.course() == null || sent.courseVersion() == null) {
            faults.add(new Invalid.Violation("course", "Dites de quel parcours, et en quelle version."));
        }
        if (sent == null || sent.scheme() == null) {
            faults.add(new Invalid.Violation("scheme", "Dites quel dispositif."));
        }
        if (sent == null || sent.body() == null) {
            faults.add(new Invalid.Violation("body", "Dites à quel organisme."));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** For a certifier of its body: opening it is remembered. */
    @GET
    @Path("{id}")
    public CandidacyDetails open(@PathParam("id") CandidacyKey candidacy) {
        return candidacies.open(candidacy);
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") CandidacyKey candidacy) {
        candidacies.withdraw(candidacy);
    }

    /** Idempotent: the same decision of the same rank, sent again, is the same act. */
    @PUT
    @Path("{id}/decisions/{rank}")
    public DecisionDetails decide(
            @PathParam("id") CandidacyKey candidacy, @PathParam("rank") int rank, NewDecision sent) {
        if (sent == null || sent.outcome() == null) {
            throw new Invalid("outcome", "Dites « VALIDATED » ou « REFUSED ».");
        }
        return decisions.decide(candidacy, rank, sent.outcome(), sent.reason());
    }
}
