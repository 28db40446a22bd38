package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;

/** The only source of secrets: tokens, PINs, codes. Draws that must be replayed use a seeded {@link java.util.Random}. */
@ApplicationScoped
public class SecureRandomProducer {

    private final SecureRandom random = new SecureRandom();

    @Produces
    SecureRandom random() {
        return random;
    }
}
