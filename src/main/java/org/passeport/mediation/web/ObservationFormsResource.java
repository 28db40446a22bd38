package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.passeport.content.ModuleRef;
import org.passeport.learning.Manner;
import org.passeport.learning.ObservationDetails;
import org.passeport.learning.ObservationRecord;
import org.passeport.learning.Observations;
import org.passeport.people.PersonKey;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/** Takes « J’ai vu faire ». */
@Path("mediation/observations")
@RequestScoped
public class ObservationFormsResource {

    @Inject
    Observations observations;

    @Inject
    Texts texts;

    @POST
    public Response record(
            @FormParam("id") UUID id,
            @FormParam("learner") PersonKey learner,
            @FormParam("module") ModuleRef module,
            @FormParam("task") String task,
            @FormParam("manner") String manner,
            @FormParam("context") String context,
            @FormParam("note") String note,
            @FormParam("back") String back) {
        ObservationDetails seen = observations.record(new ObservationRecord(
                id,
                learner,
                module,
                task,
                Stream.of(Manner.values())
                        .filter(known -> known.name().equals(manner))
                        .findFirst()
                        .orElse(null),
                context == null ? "" : context,
                note == null ? "" : note.strip()));
        return FormAnswer.see(
                BackPath.of(back),
                texts.get(
                        "mediation.observation.done",
                        seen.taskTitle(),
                        seen.manner().label()));
    }
}
