package org.passeport.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.passeport.platform.Settings;
import org.passeport.platform.StatementCount;

/**
 * When the operator asks for it, each answer says how many SQL statements it took: {@code Server-Timing: sql;desc="4"}.
 * Browsers show it among the timings of a request.
 */
public class StatementCountFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Holds a whole page, so that its headers leave after its last statement. */
    private static final int BUFFER = 1 << 20;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.countStatements()) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.begin();
        try {
            response.setBufferSize(BUFFER);
            var counted = new CountedResponse(response);
            chain.doFilter(request, counted);
            counted.tell();
        } finally {
            StatementCount.end();
        }
    }

    /** Writes the count anew wherever the headers may be about to leave; the last one stands. */
    private static final class CountedResponse extends HttpServletResponseWrapper {

        CountedResponse(HttpServletResponse response) {
            super(response);
        }

        void tell() {
            if (!isCommitted()) {
                setHeader("Server-Timing", "sql;desc=\"" + StatementCount.soFar() + "\"");
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            tell();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            tell();
            return super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            tell();
            super.flushBuffer();
        }

        @Override
        public void sendError(int status) throws IOException {
            tell();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            tell();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            tell();
            super.sendRedirect(location);
        }
    }
}
