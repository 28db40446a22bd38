package org.passeport.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeport.content.Catalogue;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;

/**
 * Drawings and other files of modules: {@code /media/<id>/<version>/media/<file>}. A version never changes, so browsers keep
 * them; they come from authors, so a browser is told what they are and may run nothing in them.
 */
@WebServlet(urlPatterns = "/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile(
            "/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/((?:0|[1-9]\\d{0,5})(?:\\.(?:0|[1-9]\\d{0,5})){2})/(media/[a-z0-9-]+\\.([a-z0-9]+))");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("vtt", "text/vtt;charset=UTF-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain;charset=UTF-8"));

    /** A drawing opened by itself is a document: it gets no script, no site and nothing to load. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    transient Catalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!address.matches() || !TYPES.containsKey(address.group(4))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ModuleRef module = new ModuleRef(address.group(1), Version.parse(address.group(2)));
        Optional<byte[]> media = catalogue.media(module, address.group(3));
        if (media.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Cache-Control", module.isDraft() ? "private, no-cache" : "private, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType(TYPES.get(address.group(4)));
        response.setContentLength(media.get().length);
        response.getOutputStream().write(media.get());
    }
}
