package org.passeport.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends an asset, to be kept for a year. */
@WebServlet(urlPatterns = "/assets/*")
public class AssetsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        int afterVersion = path.indexOf('/', 1);
        Optional<byte[]> asset = afterVersion < 0 ? Optional.empty() : assets.find(path.substring(afterVersion + 1));
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(type(path));
        response.setContentLength(asset.get().length);
        response.getOutputStream().write(asset.get());
    }

    private String type(String path) {
        String type = getServletContext().getMimeType(path);
        if (type == null) {
            return path.endsWith(".woff2") ? "font/woff2" : "application/octet-stream";
        }
        return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }
}
