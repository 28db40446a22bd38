package org.passeport.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.passeport.content.Catalogue;
import org.passeport.content.ContentRefused;
import org.passeport.content.Fault;
import org.passeport.content.Installation;
import org.passeport.content.archive.ArchiveReader;
import org.passeport.platform.Conflict;
import org.passeport.platform.Texts;
import org.passeport.platform.web.FormAnswer;

/**
 * Takes the archive that an author sends from the page of modules. A refusal may count hundreds of faults, more than the
 * cookie of forms holds: the page itself is the answer then.
 */
@WebServlet(urlPatterns = ArchiveUploadServlet.ADDRESS)
@MultipartConfig(maxFileSize = 55L * 1024 * 1024, maxRequestSize = 56L * 1024 * 1024)
public class ArchiveUploadServlet extends HttpServlet {

    static final String ADDRESS = "/forms/content/archive";

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/content/modules";

    private static final int UNPROCESSABLE = 422;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        catalogue.mustEdit();
        Part archive = request.getPart("archive");
        if (archive == null || archive.getSize() == 0) {
            refuse(request, response, UNPROCESSABLE, List.of(fault(texts.get("content.modules.no-file"))));
            return;
        }
        try (InputStream bytes = archive.getInputStream()) {
            Installation outcome = catalogue.install(bytes.readNBytes(ArchiveReader.LARGEST_ARCHIVE + 1));
            FormAnswer.see(response, PAGE, message(outcome));
        } catch (ContentRefused refusal) {
            refuse(request, response, UNPROCESSABLE, refusal.faults());
        } catch (Conflict conflict) {
            refuse(request, response, HttpServletResponse.SC_CONFLICT, List.of(fault(conflict.getMessage())));
        }
    }

    private String message(Installation outcome) {
        String key = outcome.isNew() ? "content.modules.installed-now" : "content.modules.known";
        return texts.get(key, outcome.id(), outcome.version());
    }

    private static Fault fault(String cause) {
        return new Fault("", 0, cause, "");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, List<Fault> faults)
            throws ServletException, IOException {
        request.setAttribute(ModulesPage.FAULTS, faults);
        response.setStatus(status);
        request.getRequestDispatcher(PAGE + ".xhtml").forward(request, response);
    }
}
