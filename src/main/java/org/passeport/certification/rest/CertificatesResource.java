package org.passeport.certification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.passeport.certification.CertificateDetails;
import org.passeport.certification.CertificateSummary;
import org.passeport.certification.Certificates;
import org.passeport.certification.VerificationCode;
import org.passeport.platform.NotFound;
import org.passeport.platform.Settings;

/** Certificates: checking one is for anybody. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CertificatesResource {

    /** Why a certificate is taken back; whoever checks it will read this. */
    public record RevocationReason(String reason) {}

    @Inject
    Certificates certificates;

    @Inject
    Settings settings;

    /** The register of the certifier's bodies. */
    @GET
    public List<CertificateSummary> register() {
        return certificates.register();
    }

    @GET
    @Path("{code}")
    public CertificateDetails verify(@PathParam("code") VerificationCode code) {
        return certificates.verify(code).orElseThrow(() -> new NotFound("Aucun certificat ne porte ce code."));
    }

    /** The PDF, always the same bytes; for the holder, their mediators and the body. */
    @GET
    @Path("{code}/document")
    @Produces("application/pdf")
    public Response document(@PathParam("code") VerificationCode code) {
        return Response.ok(certificates.document(code, settings.address()))
                .header("Content-Disposition", "inline; filename=\"certificat-" + code + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("{code}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("code") VerificationCode code, RevocationReason sent) {
        certificates.revoke(code, sent == null ? null : sent.reason());
    }
}
