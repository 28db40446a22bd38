package org.passeport.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passeport.people.PersonKey;
import org.passeport.platform.Door;

/** Door of attempts: begin, answer, move on, finish, come back. */
@Door
public class Attempts {

    /**
     * The signed-in learner begins a module in the newest version offered, or resumes the attempt that is running: a double
     * click begins once.
     */
    public AttemptKey start(String moduleId) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The learner's own, or one of a learner of the mediator's structure. */
    public AttemptDetails find(AttemptKey attempt) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** One screen; empty step: where the learner is. Changes nothing. */
    public StepDetails step(AttemptKey attempt, Optional<String> step) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The learner opens another screen. */
    public void moveTo(AttemptKey attempt, String step) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Stores an answer for good before it returns; idempotent by the answer's id. */
    public AnswerReceipt answer(AttemptKey attempt, AnswerGiven given) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Shows a question's hint, and remembers that it was shown: its cost counts from now on. */
    public String hint(AttemptKey attempt, String step) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Idempotent: a finished attempt answers with the result it has. */
    public AttemptResult finish(AttemptKey attempt) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The result of a finished attempt. */
    public AttemptResult result(AttemptKey attempt) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The signed-in learner's attempts, newest sign first. */
    public List<AttemptOutline> mine() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Attempts of these people, newest sign first, for a mediator of each one's structure. */
    public List<AttemptOutline> of(Collection<PersonKey> learners) {
        throw new UnsupportedOperationException("not written yet");
    }
}
