package org.passeport.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.passeport.content.Catalogue;
import org.passeport.content.ContentKind;
import org.passeport.content.Installation;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.content.archive.ArchiveReader;
import org.passeport.platform.Invalid;
import org.passeport.platform.Page;

/** What modules and courses have in common over REST: the versions there are, taking archives, withdrawing, offering again. */
public abstract class ContentsResource {

    @Inject
    Catalogue catalogue;

    @Context
    UriInfo address;

    abstract ContentKind kind();

    /** The outline of what is offered to newcomers under an id. */
    abstract Object offered(String id);

    /** The outline of a version. */
    abstract Object outline(String id, Version version);

    /** Every version, withdrawn ones included; the next page starts after {@code next}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<CatalogueEntry> all(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("" + Page.DEFAULT_SIZE) int size) {
        int wanted = Math.clamp(size, 1, Page.MAXIMUM_SIZE);
        return catalogue
                .versions(kind(), Optional.ofNullable(after).map(ContentsResource::ref), wanted)
                .map(CatalogueEntry::of);
    }

    private static ModuleRef ref(String after) {
        try {
            return ModuleRef.parse(after);
        } catch (IllegalArgumentException e) {
            throw new Invalid("after", "« after » reprend le « next » de la page précédente : identifiant@version.");
        }
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@PathParam("id") String id) {
        return Response.ok(offered(id)).build();
    }

    @GET
    @Path("{id}/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@PathParam("id") String id, @PathParam("version") Version version) {
        CatalogueEntry entry = CatalogueEntry.of(catalogue.version(kind(), id, version));
        return Response.ok(new VersionDetails(entry, outline(id, version))).build();
    }

    /** A version's place in the catalogue and what it is about. */
    public record VersionDetails(CatalogueEntry entry, Object outline) {}

    /** Takes an archive: 201 when it is new, 200 when the catalogue had this very content. */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/zip"})
    @Produces(MediaType.APPLICATION_JSON)
    public Response install(InputStream archive) throws IOException {
        catalogue.mustEdit();
        // One byte more than allowed is enough for the reader to refuse it.
        Installation outcome = catalogue.install(archive.readNBytes(ArchiveReader.LARGEST_ARCHIVE + 1));
        CatalogueEntry entry = CatalogueEntry.of(catalogue.version(outcome.kind(), outcome.id(), outcome.version()));
        String collection = outcome.kind() == ContentKind.MODULE ? "modules" : "courses";
        return Response.status(outcome.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .location(address.getBaseUriBuilder()
                        .path(collection)
                        .path(outcome.id())
                        .path(outcome.version().toString())
                        .build())
                .entity(entry)
                .build();
    }

    /** Closes the version to newcomers; who began it goes on. */
    @DELETE
    @Path("{id}/{version}")
    public void withdraw(@PathParam("id") String id, @PathParam("version") Version version) {
        catalogue.withdraw(id, version);
    }

    @POST
    @Path("{id}/{version}/offer")
    public void offerAgain(@PathParam("id") String id, @PathParam("version") Version version) {
        catalogue.offerAgain(id, version);
    }
}
