package org.passeport.mediation.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.AttemptOutline;
import org.passeport.people.PersonKey;

/** Attempts as the policies of mediation read them. */
final class Attempted {

    static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

    static final ModuleRef MODULE = ModuleRef.parse("envoyer-une-piece-jointe@1.0.0");

    private static final PersonKey AMINA = new PersonKey(new UUID(0, 1));

    private Attempted() {}

    static AttemptOutline running(Instant lastSign) {
        return attempt(lastSign, Optional.empty(), false);
    }

    static AttemptOutline finished(Instant at, boolean completed) {
        return attempt(at, Optional.of(at), completed);
    }

    private static AttemptOutline attempt(Instant lastSign, Optional<Instant> finishedAt, boolean completed) {
        return new AttemptOutline(
                new AttemptKey(UUID.randomUUID()),
                AMINA,
                Optional.of(MODULE),
                Optional.empty(),
                "Envoyer une pièce jointe",
                "J’envoie mon CV",
                3,
                6,
                lastSign,
                lastSign,
                finishedAt,
                completed,
                Optional.empty());
    }
}
