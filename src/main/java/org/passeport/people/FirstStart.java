package org.passeport.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passeport.platform.DatabaseReady;
import org.passeport.platform.Settings;

/** How somebody gets in after a start: the demonstration's accounts, or the link of an empty installation, in the log. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    Demonstration demonstration;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    void begin(@Observes DatabaseReady ready) {
        demonstration.prepare();
        demonstration
                .accounts()
                .forEach(account -> LOG.log(Level.INFO, "Demonstration account: {0} {1} / {2}", new Object[] {
                    account.role().label(), account.userName(), account.secret()
                }));
        accounts.offerFirstAdministrator()
                .ifPresent(token -> LOG.log(Level.INFO, "First administrator: {0}/welcome?token={1}", new Object[] {
                    settings.address(), token
                }));
    }
}
