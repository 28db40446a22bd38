package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.passeport.people.Accounts;
import org.passeport.people.StructureKind;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the form of an empty installation. */
@Path("welcome")
@RequestScoped
public class WelcomeFormResource {

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    @POST
    public Response create(
            @FormParam("token") String token,
            @FormParam("territory") String territory,
            @FormParam("structure") String structure,
            @FormParam("kind") StructureKind kind,
            @FormParam("givenName") String givenName,
            @FormParam("familyName") String familyName,
            @FormParam("userName") String userName,
            @FormParam("secret") String secret) {
        accounts.createFirstAdministrator(token, territory, structure, kind, givenName, familyName, userName, secret);
        return FormAnswer.see("/", texts.get("people.welcome.done"));
    }
}
