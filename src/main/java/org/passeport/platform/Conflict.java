package org.passeport.platform;

/**
 * The request is sound and the present state forbids it: already decided, another content under the same version, a name
 * that is taken. Answers 409. The message is French and is shown to the person.
 */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }
}
