package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.passeport.people.Accounts;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the forms of the accounts' pages. */
@Path("people/accounts")
@RequestScoped
public class AccountFormsResource {

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    @POST
    public Response create(
            @FormParam("givenName") String givenName,
            @FormParam("familyName") String familyName,
            @FormParam("userName") String userName,
            @FormParam("secret") String secret,
            @FormParam("role") Role role,
            @FormParam("structure") StructureKey structure) {
        return see(accounts.create(givenName, familyName, userName, secret, role, structure), "created");
    }

    @POST
    @Path("{id}/roles")
    public Response grant(
            @PathParam("id") PersonKey person,
            @FormParam("role") Role role,
            @FormParam("structure") StructureKey structure) {
        accounts.grant(person, role, structure);
        return see(person, "granted");
    }

    @POST
    @Path("{id}/roles/{role}/{structure}/revocation")
    public Response revoke(
            @PathParam("id") PersonKey person,
            @PathParam("role") Role role,
            @PathParam("structure") StructureKey structure) {
        accounts.revoke(person, role, structure);
        return see(person, "revoked");
    }

    @POST
    @Path("{id}/secret")
    public Response giveSecret(@PathParam("id") PersonKey person, @FormParam("secret") String secret) {
        accounts.giveSecret(person, secret);
        return see(person, "secret-given");
    }

    @POST
    @Path("{id}/closure")
    public Response close(@PathParam("id") PersonKey person) {
        accounts.close(person);
        return see(person, "closed-now");
    }

    @POST
    @Path("{id}/reopening")
    public Response reopen(@PathParam("id") PersonKey person) {
        accounts.reopen(person);
        return see(person, "reopened");
    }

    private Response see(PersonKey person, String done) {
        return FormAnswer.see("/people/account?id=" + person, texts.get("people.accounts." + done));
    }
}
