package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.Attempts;
import org.passeport.platform.web.FormAnswer;

/** Takes what a learner does in the player: begin, answer, ask for a hint, move on, finish. */
@Path("attempts")
@RequestScoped
public class AttemptFormsResource {

    @Inject
    Attempts attempts;

    @Inject
    HttpServletRequest request;

    @POST
    public Response start(@FormParam("module") String module) {
        return see(attempts.start(module == null ? "" : module));
    }

    @POST
    @Path("{attempt}/answers")
    public Response answer(@PathParam("attempt") String id) {
        AttemptKey attempt = AttemptPages.key(id);
        ResponseForm form = new ResponseForm(request.getParameterMap());
        return switch (form.button()) {
            case MOVE -> {
                attempts.answer(attempt, form.given(false));
                yield FormAnswer.see(AttemptPages.step(attempt, form.step()) + "#move-"
                        + form.move().replace(':', '-'));
            }
            case KEEP -> {
                attempts.answer(attempt, form.given(false));
                yield FormAnswer.see(AttemptPages.step(attempt, form.step()));
            }
            case HINT -> {
                if (form.isFilled()) {
                    attempts.answer(attempt, form.given(false));
                }
                attempts.hint(attempt, form.step());
                yield FormAnswer.see(AttemptPages.step(attempt, form.step()) + "#hint");
            }
            case SUBMIT -> {
                if (form.isFilled() || form.then() != ResponseForm.Then.FINISH) {
                    attempts.answer(attempt, form.given(true));
                }
                yield then(attempt, form);
            }
        };
    }

    private Response then(AttemptKey attempt, ResponseForm form) {
        return switch (form.then()) {
            case STAY -> FormAnswer.see(AttemptPages.step(attempt, form.step()) + "#feedback");
            case NEXT -> move(attempt, form.next());
            case FINISH -> finish(attempt);
        };
    }

    @POST
    @Path("{attempt}/move")
    public Response move(@PathParam("attempt") String id, @FormParam("to") String step) {
        return move(AttemptPages.key(id), step == null ? "" : step);
    }

    private Response move(AttemptKey attempt, String step) {
        attempts.moveTo(attempt, step);
        return FormAnswer.see(AttemptPages.step(attempt, step));
    }

    @POST
    @Path("{attempt}/finish")
    public Response finish(@PathParam("attempt") String id) {
        return finish(AttemptPages.key(id));
    }

    private Response finish(AttemptKey attempt) {
        attempts.finish(attempt);
        return FormAnswer.see(AttemptPages.result(attempt));
    }

    private static Response see(AttemptKey attempt) {
        return FormAnswer.see(AttemptPages.current(attempt));
    }
}
