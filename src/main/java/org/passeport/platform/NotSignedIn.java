package org.passeport.platform;

/** Nobody is signed in and somebody must be. Pages lead to the sign-in page; REST answers 401. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn(String message) {
        super(message);
    }
}
