package org.passeport.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.passeport.platform.Readiness;

/**
 * First on every request: headers that keep a page to itself, nothing kept by a shared computer, and 503 with a plain
 * sentence until the database is ready.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var kept = new KeptHeaders(request, response);
        kept.set();
        if (readiness.isReady()) {
            chain.doFilter(request, kept);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "5");
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("Passeport démarre. Réessayez dans quelques secondes.");
        }
    }

    /** Faces starts a page over when it fails, and would forget these. */
    private static final class KeptHeaders extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        KeptHeaders(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        void set() {
            setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.STRICT);
            setHeader("X-Content-Type-Options", "nosniff");
            setHeader("Referrer-Policy", "same-origin");
            setHeader("Cross-Origin-Opener-Policy", "same-origin");
            setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
            setHeader("Cache-Control", "no-store");
            if (request.isSecure()) {
                setHeader("Strict-Transport-Security", "max-age=31536000");
            }
        }

        @Override
        public void reset() {
            super.reset();
            set();
        }
    }
}
