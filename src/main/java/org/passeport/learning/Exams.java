package org.passeport.learning;

import org.passeport.people.PersonKey;
import org.passeport.platform.Door;

/** Door of final quizzes: drawn from the exam items of a course, answered without feedback, scored by area. */
@Door
public class Exams {

    /**
     * Begins the final quiz of a scheme, or resumes the one that is running. Its questions, versions and shuffles are frozen.
     *
     * @throws org.passeport.platform.Conflict when the course is not done, or no attempt is left or due yet
     */
    public AttemptKey start(String courseId, String schemeId) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Where a learner stands with the final quiz of a scheme; for the learner and the mediators of their structure. */
    public ExamStanding standing(PersonKey learner, SchemeRef scheme) {
        throw new UnsupportedOperationException("not written yet");
    }
}
