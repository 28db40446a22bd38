package org.passeport.platform;

/** What was asked for does not exist, or must not be known to exist by the one who asks. Answers 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
