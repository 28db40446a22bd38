package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeport.people.Accounts;
import org.passeport.people.StructureKind;

/** An empty installation: whoever holds the link of the log creates the first administrator. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    Accounts accounts;

    private String token;

    private boolean offered;

    public void check() {
        offered = accounts.isOffered(token);
        if (!offered) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(403);
        }
    }

    /** Whether the link is good: the form is shown, or else what to do. */
    public boolean isOffered() {
        return offered;
    }

    public StructureKind[] getKinds() {
        return StructureKind.values();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
