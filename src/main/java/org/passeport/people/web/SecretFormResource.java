package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.passeport.people.People;
import org.passeport.people.SignIns;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes another PIN or password, and signs in anew with it. */
@Path("people/secret")
@RequestScoped
public class SecretFormResource {

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    SessionCookie cookie;

    @Inject
    Texts texts;

    @POST
    public Response change(
            @FormParam("present") String present,
            @FormParam("wanted") String wanted,
            @FormParam("repeated") String repeated) {
        people.changeSecret(present, wanted, repeated);
        return Response.fromResponse(FormAnswer.see("/people/secret", texts.get("people.secret.changed")))
                .cookie(cookie.of(signIns.renew()))
                .build();
    }
}
