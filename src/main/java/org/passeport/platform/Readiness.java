package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether requests can be answered: no before the database is ready, and no any more once the server stops. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;

    public boolean isReady() {
        return ready;
    }

    public void become(boolean now) {
        ready = now;
    }
}
