package org.passeport.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops guessing by the thousand from one address. The limit is far above what a room of beginners behind one address does
 * in a bad hour; each account has a delay of its own besides.
 */
@ApplicationScoped
class AddressLimit {

    static final int FAILURES = 300;

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int ADDRESSES = 10_000;

    private final Map<String, Failures> byAddress = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    boolean isReached(String address) {
        Failures failures = byAddress.get(address);
        return failures != null
                && failures.count() >= FAILURES
                && clock.instant().isBefore(failures.until());
    }

    void failed(String address) {
        Instant now = clock.instant();
        if (byAddress.size() >= ADDRESSES) {
            byAddress.values().removeIf(failures -> !now.isBefore(failures.until()));
        }
        byAddress.merge(
                address,
                new Failures(1, now.plus(WINDOW)),
                (old, first) -> now.isBefore(old.until()) ? new Failures(old.count() + 1, old.until()) : first);
    }

    private record Failures(int count, Instant until) {}
}
