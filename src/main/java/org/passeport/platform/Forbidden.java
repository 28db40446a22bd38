package org.passeport.platform;

/** The person is known and may not do this. Answers 403. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String message) {
        super(message);
    }
}
