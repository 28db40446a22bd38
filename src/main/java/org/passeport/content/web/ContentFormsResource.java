package org.passeport.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.passeport.content.Catalogue;
import org.passeport.content.Version;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Withdraws a version and offers it again, from the page of modules. */
@Path("content")
@RequestScoped
public class ContentFormsResource {

    @Inject
    Catalogue catalogue;

    @Inject
    Texts texts;

    @POST
    @Path("withdraw")
    public Response withdraw(@FormParam("id") String id, @FormParam("version") Version version) {
        catalogue.withdraw(id, version);
        return FormAnswer.see("/content/modules", texts.get("content.modules.withdrawn-now", id, version));
    }

    @POST
    @Path("offer")
    public Response offerAgain(@FormParam("id") String id, @FormParam("version") Version version) {
        catalogue.offerAgain(id, version);
        return FormAnswer.see("/content/modules", texts.get("content.modules.offered-now", id, version));
    }
}
