package org.passeport.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.passeport.people.CurrentUser;
import org.passeport.people.SignInResult;
import org.passeport.people.SignIns;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotSignedIn;

/** Tokens for applications: a user name and a secret against a bearer token, by the same door as the sign-in page. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TokensResource {

    /** What an application sends. */
    public record Credentials(String userName, String secret) {}

    /** What it gets: the token goes into {@code Authorization: Bearer …} until it expires. */
    public record Token(String token, Instant expires) {}

    @Inject
    SignIns signIns;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    @POST
    public Response create(Credentials sent) {
        if (sent == null || sent.userName() == null || sent.secret() == null) {
            throw new Invalid("userName", "Envoyez userName et secret.");
        }
        return switch (signIns.signIn(sent.userName(), sent.secret(), request.getRemoteAddr())) {
            case SignInResult.Accepted accepted ->
                Response.status(Response.Status.CREATED)
                        .entity(new Token(accepted.token(), accepted.expires()))
                        .build();
            case SignInResult.Refused refused -> throw new NotSignedIn(refused.message());
        };
    }

    /** Gives back the token of this very request. */
    @DELETE
    @Path("current")
    public void giveBack() {
        signIns.signOut(user.signedInPerson()
                .orElseThrow(() -> new NotSignedIn("Envoyez le jeton à rendre."))
                .token());
    }
}
