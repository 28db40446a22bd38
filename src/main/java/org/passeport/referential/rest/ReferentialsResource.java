package org.passeport.referential.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.passeport.platform.NotFound;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** The referentials, for anybody. */
@Path("referentials")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReferentialsResource {

    @Inject
    Referentials referentials;

    @GET
    public List<Referential> all() {
        return referentials.all();
    }

    @GET
    @Path("{id}")
    public Referential find(@PathParam("id") String id) {
        return referentials.find(id).orElseThrow(() -> new NotFound("Ce référentiel n’existe pas."));
    }
}
