package org.passeport.mediation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passeport.mediation.BoardDetails;
import org.passeport.mediation.Boards;
import org.passeport.mediation.GroupDetails;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.GroupSummary;
import org.passeport.mediation.Groups;
import org.passeport.mediation.ResultFilter;
import org.passeport.mediation.ResultTable;
import org.passeport.mediation.Results;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.Page;

/** Groups, their people, boards and results, for the mediators of their structure. */
@Path("groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupsResource {

    /** @param id made by the application: sending again is harmless */
    public record NewGroup(UUID id, StructureKey structure, String name) {}

    /** What the group is called from now on. */
    public record NewName(String name) {}

    @Inject
    Groups groups;

    @Inject
    Boards boards;

    @Inject
    Results results;

    @GET
    public Page<GroupSummary> mine(@QueryParam("after") GroupKey after, @QueryParam("size") Integer size) {
        return groups.mine(Optional.ofNullable(after), Page.size(size));
    }

    @POST
    public Response create(NewGroup sent) {
        if (sent == null || sent.id() == null) {
            throw new Invalid("id", "Envoyez id, structure et name.");
        }
        GroupDetails group = groups.create(sent.id(), sent.structure(), sent.name());
        return Response.created(URI.create("groups/" + group.key()))
                .entity(group)
                .build();
    }

    @GET
    @Path("{id}")
    public GroupDetails find(@PathParam("id") GroupKey group) {
        return groups.find(group);
    }

    @PUT
    @Path("{id}/name")
    public void rename(@PathParam("id") GroupKey group, NewName sent) {
        groups.rename(group, sent == null ? null : sent.name());
    }

    /** Puts the group away. */
    @DELETE
    @Path("{id}")
    public void archive(@PathParam("id") GroupKey group) {
        groups.archive(group);
    }

    @PUT
    @Path("{id}/members/{learner}")
    @Consumes(MediaType.WILDCARD)
    public void add(@PathParam("id") GroupKey group, @PathParam("learner") PersonKey learner) {
        groups.add(group, List.of(learner));
    }

    @DELETE
    @Path("{id}/members/{learner}")
    public void remove(@PathParam("id") GroupKey group, @PathParam("learner") PersonKey learner) {
        groups.remove(group, learner);
    }

    @GET
    @Path("{id}/board")
    public BoardDetails board(@PathParam("id") GroupKey group) {
        return boards.of(group);
    }

    @GET
    @Path("{id}/results")
    public ResultTable results(@PathParam("id") GroupKey group) {
        return results.of(group);
    }

    /** The same for a French spreadsheet. */
    @GET
    @Path("{id}/results.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response sheet(@PathParam("id") GroupKey group) {
        return Response.ok(results.export(group, ResultFilter.ALL))
                .header("Content-Disposition", "attachment; filename=\"resultats.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
