package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.passeport.people.CurrentUser;
import org.passeport.people.Demonstration;
import org.passeport.people.DemonstrationAccount;
import org.passeport.platform.LocalPath;

/** The first page: sign in, or go straight to work when already signed in. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    CurrentUser user;

    @Inject
    Demonstration demonstration;

    private List<DemonstrationAccount> demonstrationAccounts;

    private String to;

    public void leaveWhenSignedIn() throws IOException {
        if (user.isSignedIn()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(LocalPath.isLocal(to) ? to : StartPage.of(user.getRoles()));
        }
    }

    /** Whom anybody may sign in as; none outside a demonstration. */
    public List<DemonstrationAccount> getDemonstrationAccounts() {
        if (demonstrationAccounts == null) {
            demonstrationAccounts = demonstration.accounts();
        }
        return demonstrationAccounts;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
