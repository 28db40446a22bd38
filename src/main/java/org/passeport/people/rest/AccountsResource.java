package org.passeport.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.passeport.people.AccountSummary;
import org.passeport.people.Accounts;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.Page;

/** Accounts and roles, for administrators. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccountsResource {

    /** An account to be, with its first role. */
    public record NewAccount(
            String givenName, String familyName, String userName, String secret, Role role, StructureKey structure) {}

    @Inject
    Accounts accounts;

    @GET
    public Page<AccountSummary> all(
            @QueryParam("named") @DefaultValue("") String named,
            @QueryParam("after") PersonKey after,
            @QueryParam("size") Integer size) {
        return accounts.all(named, Optional.ofNullable(after), Page.size(size));
    }

    @GET
    @Path("{id}")
    public AccountSummary find(@PathParam("id") PersonKey person) {
        return accounts.find(person);
    }

    @POST
    public Response create(NewAccount sent) {
        if (sent == null) {
            throw new Invalid("role", "Envoyez givenName, familyName, userName, secret, role et structure.");
        }
        PersonKey person = accounts.create(
                sent.givenName(), sent.familyName(), sent.userName(), sent.secret(), sent.role(), sent.structure());
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/accounts/" + person)
                .entity(accounts.find(person))
                .build();
    }

    @PUT
    @Path("{id}/roles/{role}/{structure}")
    public void grant(
            @PathParam("id") PersonKey person,
            @PathParam("role") Role role,
            @PathParam("structure") StructureKey structure) {
        accounts.grant(person, role, structure);
    }

    @DELETE
    @Path("{id}/roles/{role}/{structure}")
    public void revoke(
            @PathParam("id") PersonKey person,
            @PathParam("role") Role role,
            @PathParam("structure") StructureKey structure) {
        accounts.revoke(person, role, structure);
    }

    @PUT
    @Path("{id}/closure")
    public void close(@PathParam("id") PersonKey person) {
        accounts.close(person);
    }

    @DELETE
    @Path("{id}/closure")
    public void reopen(@PathParam("id") PersonKey person) {
        accounts.reopen(person);
    }
}
