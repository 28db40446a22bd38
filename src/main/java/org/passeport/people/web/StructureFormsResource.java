package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.passeport.people.StructureKind;
import org.passeport.people.Structures;
import org.passeport.people.TerritoryKey;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the forms of the structures' page. */
@Path("people")
@RequestScoped
public class StructureFormsResource {

    private static final String PAGE = "/people/structures";

    @Inject
    Structures structures;

    @Inject
    Texts texts;

    @POST
    @Path("structures")
    public Response create(
            @FormParam("name") String name,
            @FormParam("kind") StructureKind kind,
            @FormParam("territory") TerritoryKey territory) {
        structures.create(name, kind, territory);
        return FormAnswer.see(PAGE, texts.get("people.structures.created"));
    }

    @POST
    @Path("territories")
    public Response createTerritory(@FormParam("territoryName") String name, @FormParam("parent") TerritoryKey parent) {
        structures.createTerritory(name, Optional.ofNullable(parent));
        return FormAnswer.see(PAGE, texts.get("people.structures.territory-created"));
    }
}
