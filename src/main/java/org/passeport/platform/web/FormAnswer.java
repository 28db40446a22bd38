package org.passeport.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Answers to a posted form: see another page (303), perhaps with a sentence to show there. */
public final class FormAnswer {

    private static final int SECONDS = 30;

    private FormAnswer() {}

    public static Response see(String path) {
        return seeOther(path).build();
    }

    /** @param message what was done, in French */
    public static Response see(String path, String message) {
        return withOutcome(path, FormOutcome.done(message));
    }

    /** The same, for a servlet. */
    public static void see(HttpServletResponse response, String path, String message) {
        Cookie cookie = new Cookie(FormOutcome.COOKIE, FormOutcome.done(message));
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
    }

    static Response withOutcome(String path, String outcome) {
        return seeOther(path)
                .cookie(new NewCookie.Builder(FormOutcome.COOKIE)
                        .value(outcome)
                        .path("/")
                        .maxAge(SECONDS)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /**
     * Answers with a page at once, without a redirect, for what is shown once and kept nowhere: the resource hands it to the
     * page's bean, in this same request. {@link FormPageFilter} renders the page.
     */
    public static Response show(HttpServletRequest request, String page) {
        request.setAttribute(FormPageFilter.PAGE, page);
        return Response.ok().build();
    }

    /** A path from the root of the site; JAX-RS would resolve it against its own base. */
    public static Response.ResponseBuilder seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }
}
