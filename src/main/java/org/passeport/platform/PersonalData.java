package org.passeport.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an entity keeps about people and why (GDPR articles 5, 6 and 30). Every entity carries this or {@link None}, or the
 * build fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

    /** What it is kept for, in French: it is printed in the register of processing. */
    String purpose();

    Basis basis();

    /** How long, in French. */
    String retention();

    /** Legal basis (GDPR article 6). */
    enum Basis {
        CONSENT,
        CONTRACT,
        LEGAL_OBLIGATION,
        PUBLIC_TASK
    }

    /** The entity holds nothing about a person. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface None {}
}
