package org.passeport.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passeport.platform.rest.Problem;
import org.passeport.platform.rest.ProblemMapper;

/** What a page's door refused becomes the page that says so, with the right status. */
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
            Problem problem = ProblemMapper.problem(e);
            response.resetBuffer();
            response.sendError(problem.status(), problem.detail());
        }
    }
}
