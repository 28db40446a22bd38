package org.passeport.certification;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passeport.certification.DecisionDetails.Outcome;
import org.passeport.certification.domain.Candidacy;
import org.passeport.certification.domain.Certificate;
import org.passeport.certification.domain.Decision;
import org.passeport.certification.persistence.CandidacyRepository;
import org.passeport.certification.persistence.CertificateRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.Role;
import org.passeport.people.StructureDetails;
import org.passeport.people.Structures;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/**
 * Door of decisions. A person decides on one candidacy that they opened; validating issues one certificate in the same
 * transaction, whatever is clicked twice, retried or done on two nodes at once.
 */
@Door
public class Decisions {

    private static final int LONGEST_REASON = 1000;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CertificateRepository certificates;

    @Inject
    Structures structures;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * Decides, or supersedes the decision in force.
     *
     * @param rank   1 for the first decision, one more than the decision in force to supersede it; sent again, it is the same
     *               act
     * @param reason asked for when refusing and when superseding; may be empty otherwise
     * @throws Conflict when somebody decided meanwhile, or the evidence was never opened by this certifier
     */
    public DecisionDetails decide(CandidacyKey key, int rank, Outcome outcome, String reason) {
        user.mustBe(Role.CERTIFIER);
        Candidacy candidacy = candidacies
                .lock(key)
                .filter(found -> user.is(Role.CERTIFIER, found.body()) && !found.isWithdrawn())
                .orElseThrow(() -> new NotFound("Cette candidature n’existe pas."));
        String why = checked(reason, outcome, rank);
        List<Decision> taken = candidacies.decisionsOn(List.of(key));
        if (taken.size() >= rank && rank > 0) {
            return same(taken.get(rank - 1), outcome, why);
        }
        mustFollow(candidacy, taken, rank, outcome);
        Instant now = clock.instant();
        Decision decision = new Decision(keys.next(), key, rank, outcome, why, user.person(), now);
        candidacies.add(decision);
        candidacy.close();
        audit.record(
                "certification.decided-" + outcome.name().toLowerCase(Locale.ROOT),
                user.person().value(),
                candidacy.body().value(),
                key + " " + rank);
        if (outcome == Outcome.VALIDATED) {
            issue(decision, candidacy);
        }
        return decision.details(user.getDisplayName());
    }

    private static String checked(String reason, Outcome outcome, int rank) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() && (outcome == Outcome.REFUSED || rank > 1)) {
            throw new Invalid("reason", "Dites pourquoi : la personne le lira.".replace(" :", "\u00A0:"));
        }
        if (why.length() > LONGEST_REASON) {
            throw new Invalid("reason", "Écrivez " + LONGEST_REASON + " signes au plus.");
        }
        return why;
    }

    private DecisionDetails same(Decision taken, Outcome outcome, String why) {
        if (!taken.isSameAs(outcome, why, user.person())) {
            throw new Conflict("Une décision vient d’être prise sur cette candidature. Relisez-la.");
        }
        return taken.details(user.getDisplayName());
    }

    private void mustFollow(Candidacy candidacy, List<Decision> taken, int rank, Outcome outcome) {
        if (rank != taken.size() + 1) {
            throw new Conflict("Cette décision n’est pas celle qui vient maintenant. Relisez la candidature.");
        }
        if (!taken.isEmpty() && taken.getLast().outcome() == outcome) {
            throw new Conflict("La décision en vigueur dit déjà cela.");
        }
        if (taken.isEmpty() && !candidacies.wasOpened(candidacy.key(), user.person())) {
            throw new Conflict("Ouvrez d’abord la candidature et lisez ses preuves.");
        }
    }

    private void issue(Decision decision, Candidacy candidacy) {
        StructureDetails body = structures.find(candidacy.body());
        int year = decision.decidedAt().atZone(body.timeZone()).getYear();
        Certificate certificate = new Certificate(
                keys.next(),
                decision,
                candidacy,
                people.names(Set.of(candidacy.learner())).get(candidacy.learner()),
                body,
                certificates.lockCounter(body.key(), year).next(),
                VerificationCode.random(random));
        certificates.add(certificate);
        audit.record(
                "certification.certificate-issued",
                user.person().value(),
                body.key().value(),
                certificate.serial());
    }
}
