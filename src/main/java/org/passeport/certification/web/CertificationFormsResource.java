package org.passeport.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.passeport.certification.Candidacies;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.Certificates;
import org.passeport.certification.DecisionDetails.Outcome;
import org.passeport.certification.Decisions;
import org.passeport.certification.VerificationCode;
import org.passeport.content.Version;
import org.passeport.learning.SchemeRef;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the forms of certification. */
@Path("certification")
@RequestScoped
public class CertificationFormsResource {

    /** A certificate of ours is far smaller. */
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    @Inject
    Candidacies candidacies;

    @Inject
    Decisions decisions;

    @Inject
    Certificates certificates;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @POST
    @Path("candidacies")
    public Response submit(
            @FormParam("person") PersonKey person,
            @FormParam("course") String course,
            @FormParam("version") Version version,
            @FormParam("scheme") String scheme,
            @FormParam("body") StructureKey body,
            @FormParam("agreed") String agreed) {
        if (course == null || version == null || scheme == null) {
            throw new NotFound("Ce dispositif n’existe pas.");
        }
        if (body == null) {
            throw new Invalid("body", texts.get("certification.standing.choose-body"));
        }
        PersonKey learner = person == null ? user.person() : person;
        candidacies.submit(learner, new SchemeRef(course, version, scheme), body, agreed != null);
        return FormAnswer.see(standing(person), texts.get("certification.standing.submitted"));
    }

    @POST
    @Path("withdrawals")
    public Response withdraw(@FormParam("person") PersonKey person, @FormParam("candidacy") CandidacyKey candidacy) {
        candidacies.withdraw(candidacy);
        return FormAnswer.see(standing(person), texts.get("certification.standing.withdrawn"));
    }

    private static String standing(PersonKey person) {
        return person == null ? "/certification/mine" : "/certification/learner?person=" + person;
    }

    @POST
    @Path("decisions")
    public Response decide(
            @FormParam("candidacy") CandidacyKey candidacy,
            @FormParam("rank") int rank,
            @FormParam("outcome") Outcome outcome,
            @FormParam("reason") String reason) {
        if (outcome == null) {
            throw new Invalid("outcome", texts.get("certification.candidacy.choose"));
        }
        decisions.decide(candidacy, rank, outcome, reason);
        return FormAnswer.see(
                "/certification/candidacy?id=" + candidacy,
                texts.get("certification.candidacy.decided-" + outcome.name().toLowerCase(Locale.ROOT)));
    }

    @POST
    @Path("revocations")
    public Response revoke(@FormParam("code") VerificationCode code, @FormParam("reason") String reason) {
        certificates.revoke(code, reason);
        return FormAnswer.see(verification(code), texts.get("certification.verification.revoked-now"));
    }

    /** Is this file the one that was issued? Anybody may ask; the file is compared and forgotten. */
    @POST
    @Path("comparison")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response compare(@FormParam("code") EntityPart code, @FormParam("file") EntityPart file) throws IOException {
        VerificationCode read = code(code);
        byte[] bytes = file == null ? new byte[0] : file.getContent().readNBytes(LARGEST_FILE);
        if (bytes.length == 0) {
            throw new Invalid("file", texts.get("certification.verification.choose-file"));
        }
        return switch (certificates.compare(read, bytes)) {
            case SAME -> FormAnswer.see(verification(read), texts.get("certification.verification.same"));
            case DIFFERENT -> throw new Invalid("file", texts.get("certification.verification.different"));
            case NEVER_ISSUED -> throw new Invalid("file", texts.get("certification.verification.never-issued"));
        };
    }

    private static VerificationCode code(EntityPart part) throws IOException {
        try {
            return new VerificationCode(
                    part == null ? "" : new String(part.getContent().readNBytes(200), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new NotFound("Aucun certificat ne porte ce code.");
        }
    }

    private static String verification(VerificationCode code) {
        return "/certification/verification?code=" + code;
    }
}
