package org.passeport.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;

/**
 * Refuses the one sign that is text for Java and not for PostgreSQL, wherever a person or a machine may put it: address,
 * query, form. JSON is looked at where it is read.
 */
public class TextFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().contains("%00")) {
            throw new NotFound("Cette adresse n’existe pas.");
        }
        if (hasParameters(request)) {
            fieldWithNul(request.getParameterMap()).ifPresent(field -> {
                throw new Invalid(field, Invalid.NUL);
            });
        }
        chain.doFilter(request, response);
    }

    /** Asking for parameters reads the body of a form: a JSON body or a large file is left alone. */
    private static boolean hasParameters(HttpServletRequest request) {
        return request.getQueryString() != null
                || Optional.ofNullable(request.getContentType())
                        .orElse("")
                        .startsWith("application/x-www-form-urlencoded");
    }

    static Optional<String> fieldWithNul(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(sent -> Stream.concat(Stream.of(sent.getKey()), Stream.of(sent.getValue()))
                        .anyMatch(text -> text.indexOf('\0') >= 0))
                .map(sent -> sent.getKey().replace("\0", ""))
                .findFirst();
    }
}
