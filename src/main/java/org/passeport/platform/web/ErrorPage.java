package org.passeport.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.passeport.platform.Texts;

/** What happened and what to do, in plain French. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> NAMED = Set.of(401, 403, 404, 409, 422);

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public String getTitle() {
        return texts.get("platform.error." + kind() + ".title");
    }

    public String getText() {
        return texts.get("platform.error." + kind() + ".text");
    }

    /** The sentence of the refusal itself, when it is ours to tell. */
    public String getDetail() {
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return message == null || exception != null ? "" : message.toString();
    }

    private String kind() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                        && NAMED.contains(status)
                ? status.toString()
                : "other";
    }
}
