package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.passeport.mediation.AssignmentDetails;
import org.passeport.mediation.AssignmentGiven;
import org.passeport.mediation.AssignmentKey;
import org.passeport.mediation.AssignmentSummary;
import org.passeport.mediation.Assignments;
import org.passeport.mediation.GroupKey;
import org.passeport.people.PersonKey;
import org.passeport.platform.Invalid;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes the forms that give and withdraw. */
@Path("mediation/assignments")
@RequestScoped
public class AssignmentFormsResource {

    @Inject
    Assignments assignments;

    @Inject
    Texts texts;

    /** @param what {@code MODULE:id} or {@code COURSE:id} */
    @POST
    public Response give(
            @FormParam("id") AssignmentKey id,
            @FormParam("learner") PersonKey learner,
            @FormParam("group") GroupKey group,
            @FormParam("what") String what,
            @FormParam("reason") String reason,
            @FormParam("dueOn") String dueOn,
            @FormParam("back") String back) {
        String[] chosen = what == null ? new String[0] : what.split(":", 2);
        AssignmentSummary given = assignments.give(new AssignmentGiven(
                id.value(),
                Optional.ofNullable(learner),
                Optional.ofNullable(group),
                chosen.length == 2 ? named(AssignmentDetails.Kind.values(), chosen[0]) : null,
                chosen.length == 2 ? chosen[1] : null,
                named(AssignmentDetails.Reason.values(), reason),
                day(dueOn)));
        return FormAnswer.see(BackPath.of(back), texts.get("mediation.give.done", given.title()));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new Invalid("dueOn", texts.get("mediation.give.bad-day"));
        }
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") AssignmentKey assignment, @FormParam("back") String back) {
        assignments.withdraw(assignment);
        return FormAnswer.see(BackPath.of(back), texts.get("mediation.give.withdrawn"));
    }
}
