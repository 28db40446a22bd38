package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.passeport.people.CurrentUser;
import org.passeport.people.SignInResult;
import org.passeport.people.SignIns;
import org.passeport.people.SignedInPerson;
import org.passeport.platform.Invalid;
import org.passeport.platform.LocalPath;
import org.passeport.platform.web.FormAnswer;

/** Takes the sign-in form and the way out. */
@Path("/")
@RequestScoped
public class SignInResource {

    @Inject
    SignIns signIns;

    @Inject
    CurrentUser user;

    @Inject
    SessionCookie cookie;

    @Inject
    HttpServletRequest request;

    /** Whoever was signed in here before is signed out: nothing of them passes to the next. */
    @POST
    @Path("sign-in")
    public Response signIn(
            @FormParam("userName") String userName, @FormParam("secret") String secret, @FormParam("to") String to) {
        String typedName = userName == null ? "" : userName;
        String typedSecret = secret == null ? "" : secret;
        return switch (signIns.signIn(typedName, typedSecret, request.getRemoteAddr())) {
            case SignInResult.Accepted accepted -> {
                leave();
                yield FormAnswer.seeOther(target(accepted.token(), to))
                        .cookie(cookie.of(accepted))
                        .build();
            }
            case SignInResult.Refused refused -> throw new Invalid("userName", refused.message());
        };
    }

    private String target(String token, String to) {
        return LocalPath.isLocal(to)
                ? to
                : StartPage.of(
                        signIns.whoHolds(token).map(SignedInPerson::roles).orElse(List.of()));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        leave();
        return Response.fromResponse(FormAnswer.see("/"))
                .cookie(cookie.none())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private void leave() {
        user.signedInPerson().map(SignedInPerson::token).ifPresent(signIns::signOut);
        cookie.forgetViews();
    }
}
