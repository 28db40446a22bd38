package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only place that asks the machine for the time; everyone else injects a {@link Clock}. */
@ApplicationScoped
public class ClockProducer {

    /** What every database keeps: what is told at once and what is read again later are the same. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
