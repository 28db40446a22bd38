package org.passeport.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.passeport.platform.LocalPath;
import org.passeport.platform.rest.Problem;
import org.passeport.platform.rest.ProblemMapper;

/**
 * A form that could not be taken goes back to its page, which shows what to mend and what was typed. Anything else ends on
 * a page that says what happened.
 */
@Provider
@ApplicationScoped
public class FormProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = ProblemMapper.problem(thrown);
        Optional<String> page = page();
        if (problem.status() == 401) {
            return FormAnswer.see("/");
        }
        if ((problem.status() == 422 || problem.status() == 409) && page.isPresent()) {
            return FormAnswer.withOutcome(page.get(), FormOutcome.fault(problem.detail(), problem.errors(), typed()));
        }
        return errorPage(problem);
    }

    private Response errorPage(Problem problem) {
        try {
            response.sendError(problem.status(), problem.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.status(problem.status()).build();
    }

    /** Path and query of the page that holds the form: what the browser says, never another site. */
    private Optional<String> page() {
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(FormProblemMapper::address)
                .filter(from -> request.getServerName().equals(from.getHost()))
                .map(from -> from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()))
                .filter(LocalPath::isLocal);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, values[0]));
        return typed;
    }
}
