package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import org.passeport.people.SignInResult;

/** The cookie of a signed-in browser: out of reach of scripts and of other sites' forms, gone when the browser closes. */
@RequestScoped
public class SessionCookie {

    @Inject
    HttpServletRequest request;

    public NewCookie of(SignInResult.Accepted accepted) {
        return cookie(accepted.token(), NewCookie.DEFAULT_MAX_AGE);
    }

    /** Makes the browser forget it. */
    public NewCookie none() {
        return cookie("", 0);
    }

    /** Forgets the views that somebody else opened in this browser. */
    public void forgetViews() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private NewCookie cookie(String token, int maxAge) {
        return new NewCookie.Builder(SignInFilter.COOKIE)
                .value(token)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
