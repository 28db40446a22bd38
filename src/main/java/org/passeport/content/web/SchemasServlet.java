package org.passeport.content.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** The schemas of the content format, for anybody's editor: {@code /schemas/content/1/module.schema.json}. */
@WebServlet(urlPatterns = "/schemas/content/*")
public class SchemasServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("/1/[a-z]+\\.schema\\.json");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (!NAME.matcher(name).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream schema = SchemasServlet.class.getResourceAsStream("/schemas/content" + name)) {
            if (schema == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setHeader("Cache-Control", "public, max-age=3600");
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setContentType("application/schema+json");
            schema.transferTo(response.getOutputStream());
        }
    }
}
