package org.passeport.mediation;

import java.util.List;
import org.passeport.platform.Door;

/** Door of assignments. */
@Door
public class Assignments {

    /** What the signed-in learner was given, directly or through a group, newest first. */
    public List<AssignmentDetails> mine() {
        throw new UnsupportedOperationException("not written yet");
    }
}
