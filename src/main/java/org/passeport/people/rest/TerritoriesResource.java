package org.passeport.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.passeport.people.Structures;
import org.passeport.people.TerritoryDetails;
import org.passeport.people.TerritoryKey;
import org.passeport.platform.Invalid;

/** Territories, for administrators. */
@Path("territories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TerritoriesResource {

    /** @param parent the territory that it lies in, if any */
    public record NewTerritory(String name, TerritoryKey parent) {}

    @Inject
    Structures structures;

    @GET
    public List<TerritoryDetails> all() {
        return structures.territories();
    }

    @POST
    public Response create(NewTerritory sent) {
        if (sent == null) {
            throw new Invalid("name", "Envoyez name.");
        }
        Optional<TerritoryKey> parent = Optional.ofNullable(sent.parent());
        TerritoryKey key = structures.createTerritory(sent.name(), parent);
        return Response.status(Response.Status.CREATED)
                .entity(new TerritoryDetails(key, sent.name().strip(), parent))
                .build();
    }
}
