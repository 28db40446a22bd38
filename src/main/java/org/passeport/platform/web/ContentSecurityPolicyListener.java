package org.passeport.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;
import org.primefaces.csp.CspState;

/**
 * Puts one policy in the place of ours and PrimeFaces' own, once the view is built and before anything is sent: only then
 * is it known whether PrimeFaces is on the page.
 */
public class ContentSecurityPolicyListener implements SystemEventListener {

    /** Mojarra makes an h:head a plain output with this renderer. */
    private static final String HEAD = "jakarta.faces.Head";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setHeader(ContentSecurityPolicy.HEADER, policy(faces, (UIViewRoot) event.getSource()));
    }

    private static String policy(FacesContext faces, UIViewRoot view) {
        boolean primeFaces = view.getChildren().stream().anyMatch(child -> HEAD.equals(child.getRendererType()));
        return primeFaces ? ContentSecurityPolicy.withNonce(nonce(faces)) : ContentSecurityPolicy.STRICT;
    }

    /** Also tells PrimeFaces' script of it. */
    private static String nonce(FacesContext faces) {
        CspState state = PrimeFacesContext.getCspState(faces);
        state.setInitialized(false);
        CspPhaseListener.initCsp(faces, true, false, null, null);
        return state.getNonce();
    }
}
