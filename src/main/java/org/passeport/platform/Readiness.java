package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether requests can be answered: no before the database is ready and what must follow at once is done, and no any more
 * once the server stops.
 */
@ApplicationScoped
public class Readiness {

    private final Set<String> awaited = ConcurrentHashMap.newKeySet();

    private volatile boolean ready;

    public boolean isReady() {
        return ready && awaited.isEmpty();
    }

    /** Called on {@link DatabaseReady} by what goes on with the start on a thread of its own; {@link #done} must follow. */
    public void awaitFor(String what) {
        awaited.add(what);
    }

    public void done(String what) {
        awaited.remove(what);
    }

    public void become(boolean now) {
        ready = now;
    }
}
