package org.passeport.learning;

import java.util.Collection;
import java.util.List;
import org.passeport.people.PersonKey;
import org.passeport.platform.Door;

/** Door of enrolments in courses. */
@Door
public class Enrolments {

    /** The signed-in learner enrols; once enrolled, nothing changes. */
    public void enrol(String courseId) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** A mediator enrols a learner of their structure, when assigning a course. */
    public void enrol(String courseId, PersonKey learner) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** For the learner and the mediators of their structure. */
    public List<CourseProgress> of(PersonKey learner) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** For a mediator of each one's structure. */
    public List<CourseProgress> of(Collection<PersonKey> learners, String courseId) {
        throw new UnsupportedOperationException("not written yet");
    }
}
