package org.passeport.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlHead;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/** Puts one policy in the place of ours and PrimeFaces' own, once the view is known and before anything is sent. */
public class ContentSecurityPolicyListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        boolean primeFaces = faces.getPartialViewContext().isAjaxRequest() || hasHead(faces.getViewRoot());
        response.setHeader(
                ContentSecurityPolicy.HEADER,
                primeFaces
                        ? ContentSecurityPolicy.withNonce(
                                PrimeFacesContext.getCspState(faces).getNonce())
                        : ContentSecurityPolicy.STRICT);
    }

    private static boolean hasHead(UIViewRoot view) {
        return view.getChildren().stream().anyMatch(ContentSecurityPolicyListener::isHead);
    }

    private static boolean isHead(UIComponent component) {
        return component instanceof HtmlHead || component.getChildren().stream().anyMatch(HtmlHead.class::isInstance);
    }
}
