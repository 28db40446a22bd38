package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.passeport.mediation.GroupDetails;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.Groups;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the forms about groups. */
@Path("mediation/groups")
@RequestScoped
public class GroupFormsResource {

    @Inject
    Groups groups;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    /** @param structure left out by the page when the mediator works in one only */
    @POST
    public Response create(
            @FormParam("id") GroupKey id,
            @FormParam("structure") StructureKey structure,
            @FormParam("name") String name) {
        user.mustBe(Role.MEDIATOR);
        StructureKey where = structure == null ? user.structures(Role.MEDIATOR).getFirst() : structure;
        GroupDetails group = groups.create(id.value(), where, name);
        return see(group.key(), texts.get("mediation.group.created"));
    }

    @POST
    @Path("{id}/name")
    public Response rename(@PathParam("id") GroupKey group, @FormParam("name") String name) {
        groups.rename(group, name);
        return see(group, texts.get("mediation.group.renamed"));
    }

    @POST
    @Path("{id}/members")
    public Response add(@PathParam("id") GroupKey group, @FormParam("learner") List<PersonKey> learners) {
        if (learners.isEmpty()) {
            throw new Invalid("learner", texts.get("mediation.group.choose"));
        }
        groups.add(group, learners);
        return see(group, texts.get("mediation.group.added", learners.size()));
    }

    /** One person into the group that is chosen on their page. */
    @POST
    @Path("join")
    public Response join(@FormParam("group") GroupKey group, @FormParam("learner") PersonKey learner) {
        groups.add(group, List.of(learner));
        return FormAnswer.see("/mediation/learner?id=" + learner, texts.get("mediation.group.joined"));
    }

    @POST
    @Path("{id}/members/{learner}/remove")
    public Response remove(@PathParam("id") GroupKey group, @PathParam("learner") PersonKey learner) {
        groups.remove(group, learner);
        return see(group, texts.get("mediation.group.removed"));
    }

    @POST
    @Path("{id}/archive")
    public Response archive(@PathParam("id") GroupKey group) {
        groups.archive(group);
        return FormAnswer.see("/mediation/groups", texts.get("mediation.group.archived"));
    }

    private static Response see(GroupKey group, String message) {
        return FormAnswer.see("/mediation/group?id=" + group, message);
    }
}
