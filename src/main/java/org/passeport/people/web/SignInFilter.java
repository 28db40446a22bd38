package org.passeport.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passeport.people.CurrentUser;
import org.passeport.people.SignIns;
import org.passeport.platform.Forbidden;
import org.passeport.platform.NotSignedIn;

/**
 * Finds out who asks, from the cookie of a browser or the bearer token of an application; refuses a write that does not
 * come from our own pages; leads whoever is not signed in to the sign-in page.
 */
public class SignInFilter extends HttpFilter {

    static final String COOKIE = "passeport";

    private static final long serialVersionUID = 1L;

    private static final String SIGN_IN = "/forms/sign-in";

    private static final String BEARER = "Bearer ";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** What anybody may open; {@code /api} and {@code /forms} check at their doors. */
    private static final Set<String> OPEN =
            Set.of("assets", "schemas", "api", "forms", "error", "welcome", "openapi", "health", "");

    @Inject
    transient SignIns signIns;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> cookie = cookie(request);
        Optional<String> bearer = bearer(request);
        bearer.or(() -> cookie).flatMap(signIns::whoHolds).ifPresent(user::become);
        if (bearer.isPresent() && !user.isSignedIn()) {
            throw new NotSignedIn("Ce jeton est inconnu, périmé ou rendu : demandez-en un autre.");
        }
        if (!SAFE.contains(request.getMethod()) && bearer.isEmpty() && isForged(request, cookie)) {
            throw new Forbidden("Cette demande ne vient pas d’une de nos pages. Rechargez la page, puis recommencez.");
        }
        if (user.isSignedIn() || isOpen(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/?to=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    /**
     * Signed in: the token of the form must fit. Not signed in, or signing in where somebody forgot to leave: the browser
     * must not say that another site sends.
     */
    private boolean isForged(HttpServletRequest request, Optional<String> cookie) {
        if (cookie.isPresent() && user.isSignedIn() && !request.getRequestURI().equals(SIGN_IN)) {
            String sent = Optional.ofNullable(request.getHeader(CsrfToken.HEADER))
                    .orElseGet(() -> request.getParameter(CsrfToken.FIELD));
            return !CsrfToken.matches(cookie.get(), sent);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            return request.getServerName().equals(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOpen(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return OPEN.contains(first)
                || path.startsWith("/certification/verification")
                || path.startsWith("/referential/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    private static String target(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
