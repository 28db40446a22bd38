package org.passeport.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passeport.platform.LocalPath;
import org.passeport.platform.rest.Problem;
import org.passeport.platform.rest.ProblemMapper;

/** What a filter or a page's door refused becomes the page that says so, or a problem for an application. */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            if (isExpiredView(e)) {
                openAgain(request, response);
                return;
            }
            Problem problem = ProblemMapper.problem(e);
            if (request.getRequestURI().startsWith("/api/")) {
                answer(response, problem);
            } else {
                response.sendError(problem.status(), problem.detail());
            }
        }
    }

    private static boolean isExpiredView(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    /** The page lay open too long: the same page, fresh. Faces itself tells its own scripts. */
    private static void openAgain(HttpServletRequest request, HttpServletResponse response) {
        String page =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.isLocal(page) ? page : "/");
    }

    private static void answer(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", problem.type())
                .add("title", problem.title())
                .add("status", problem.status());
        if (problem.detail() != null) {
            json.add("detail", problem.detail());
        }
        response.getWriter().write(json.build().toString());
    }
}
