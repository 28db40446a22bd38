package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.passeport.people.CurrentUser;

/** The first page: sign in, or go straight to work when already signed in. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    CurrentUser user;

    private String to;

    public void leaveWhenSignedIn() throws IOException {
        if (user.isSignedIn()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(StartPage.of(user.getRoles()));
        }
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
