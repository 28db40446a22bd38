package org.passeport.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.passeport.learning.PassportDetails;
import org.passeport.learning.Passports;
import org.passeport.people.PersonKey;
import org.passeport.referential.Referentials;

/** Passports, for their holders and their mediators. */
@Path("passports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PassportsResource {

    @Inject
    Passports passports;

    @GET
    @Path("{person}")
    public PassportDetails of(
            @PathParam("person") PersonKey person,
            @QueryParam("referential") @DefaultValue(Referentials.PIVOT) String referential) {
        return passports.of(person, referential);
    }
}
