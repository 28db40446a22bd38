package org.passeport.platform.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers to a posted form: see another page (303), perhaps with a sentence to show there. */
public final class FormAnswer {

    private static final int SECONDS = 30;

    private FormAnswer() {}

    public static Response see(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** @param message what was done, in French */
    public static Response see(String path, String message) {
        return withOutcome(path, FormOutcome.done(message));
    }

    static Response withOutcome(String path, String outcome) {
        return Response.seeOther(URI.create(path))
                .cookie(new NewCookie.Builder(FormOutcome.COOKIE)
                        .value(outcome)
                        .path("/")
                        .maxAge(SECONDS)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
