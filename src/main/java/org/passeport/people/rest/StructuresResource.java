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
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKey;
import org.passeport.people.StructureKind;
import org.passeport.people.Structures;
import org.passeport.people.TerritoryKey;
import org.passeport.platform.Invalid;

/** Structures, for administrators. */
@Path("structures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class StructuresResource {

    /** A structure to be. */
    public record NewStructure(String name, StructureKind kind, TerritoryKey territory) {}

    @Inject
    Structures structures;

    @GET
    public List<StructureDetails> all() {
        return structures.all();
    }

    @POST
    public Response create(NewStructure sent) {
        if (sent == null) {
            throw new Invalid("name", "Envoyez name, kind et territory.");
        }
        StructureKey key = structures.create(sent.name(), sent.kind(), sent.territory());
        return Response.status(Response.Status.CREATED)
                .entity(structures.find(key))
                .build();
    }
}
