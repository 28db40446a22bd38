package org.passeport.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Renders the page with which a form's resource chose to answer: a resource only has stand-ins of request and response. */
public class FormPageFilter extends HttpFilter {

    static final String PAGE = FormPageFilter.class.getName() + ".page";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(PAGE) instanceof String page && !response.isCommitted()) {
            request.removeAttribute(PAGE);
            request.getRequestDispatcher(page + ".xhtml").forward(request, response);
        }
    }
}
