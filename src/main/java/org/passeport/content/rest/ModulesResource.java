package org.passeport.content.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.passeport.content.ContentKind;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.platform.NotFound;

/** Micro-modules. */
@Path("modules")
@RequestScoped
public class ModulesResource extends ContentsResource {

    @Override
    ContentKind kind() {
        return ContentKind.MODULE;
    }

    @Override
    Object offered(String id) {
        return catalogue
                .offeredModule(id)
                .map(ModuleOutline::of)
                .orElseThrow(() -> new NotFound("Ce module n’est pas proposé."));
    }

    @Override
    Object outline(String id, Version version) {
        return ModuleOutline.of(catalogue.module(new ModuleRef(id, version)));
    }
}
