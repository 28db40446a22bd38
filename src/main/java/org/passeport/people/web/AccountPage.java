package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeport.people.AccountSummary;
import org.passeport.people.Accounts;
import org.passeport.people.PersonKey;
import org.passeport.platform.NotFound;

/** One account, for an administrator: its roles, its state, another password. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    Accounts accounts;

    private PersonKey id;

    private AccountSummary account;

    public AccountSummary getAccount() {
        if (id == null) {
            throw new NotFound("Ce compte n’existe pas.");
        }
        if (account == null) {
            account = accounts.find(id);
        }
        return account;
    }

    public PersonKey getId() {
        return id;
    }

    public void setId(PersonKey id) {
        this.id = id;
    }
}
