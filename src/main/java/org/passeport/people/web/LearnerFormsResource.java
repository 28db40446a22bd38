package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.passeport.people.CurrentUser;
import org.passeport.people.LearnerCard;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the forms of the learners' page; those that make a card answer with the card itself. */
@Path("people/learners")
@RequestScoped
public class LearnerFormsResource {

    private static final String PAGE = "/people/learners";

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    CardPage cards;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /**
     * @param person    made by the page, so that a double click enrols one person
     * @param structure left out by the page when the mediator works in one only
     */
    @POST
    public Response create(
            @FormParam("person") PersonKey person,
            @FormParam("structure") StructureKey structure,
            @FormParam("givenName") String givenName,
            @FormParam("familyName") String familyName) {
        user.mustBe(Role.MEDIATOR);
        StructureKey where = structure == null ? user.structures(Role.MEDIATOR).getFirst() : structure;
        return show(List.of(
                person == null
                        ? people.createLearner(where, givenName, familyName)
                        : people.createLearner(person, where, givenName, familyName)));
    }

    @POST
    @Path("cards")
    public Response renewCards(@FormParam("learner") List<PersonKey> learners) {
        if (learners.isEmpty()) {
            throw new Invalid("learner", texts.get("people.learners.choose"));
        }
        return show(people.renewCards(learners));
    }

    @POST
    @Path("{id}/card")
    public Response renewCard(@PathParam("id") PersonKey learner) {
        return show(List.of(people.renewCard(learner)));
    }

    @POST
    @Path("{id}/unlock")
    public Response unlock(@PathParam("id") PersonKey learner) {
        people.unlock(learner);
        return FormAnswer.see(PAGE, texts.get("people.learners.unlocked"));
    }

    private Response show(List<LearnerCard> made) {
        cards.show(made);
        return FormAnswer.show(request, "/people/card");
    }
}
