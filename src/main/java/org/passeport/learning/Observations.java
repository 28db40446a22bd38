package org.passeport.learning;

import java.util.List;
import org.passeport.people.PersonKey;
import org.passeport.platform.Door;

/** Door of observations: a mediator saw a task done. */
@Door
public class Observations {

    /** By a mediator of the learner's structure; idempotent by its id. */
    public ObservationDetails record(ObservationRecord seen) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** For the learner and the mediators of their structure, newest first. */
    public List<ObservationDetails> of(PersonKey learner) {
        throw new UnsupportedOperationException("not written yet");
    }
}
