package org.passeport.certification;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.certification.domain.Candidacy;
import org.passeport.certification.domain.Certificate;
import org.passeport.certification.domain.Claim;
import org.passeport.certification.domain.ClaimedLine;
import org.passeport.certification.domain.Decision;
import org.passeport.certification.domain.EvidenceLine;
import org.passeport.certification.domain.Opening;
import org.passeport.certification.domain.ScoreLine;
import org.passeport.certification.persistence.CandidacyRepository;
import org.passeport.certification.persistence.CertificateRepository;
import org.passeport.learning.SchemeRef;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.people.Role;
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKey;
import org.passeport.people.Structures;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Door of candidacies: a learner asks a body, takes it back; the body opens what it was given. */
@Door
public class Candidacies {

    private static final String UNKNOWN = "Cette candidature n’existe pas.";

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CertificateRepository certificates;

    @Inject
    Schemes schemes;

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
    Clock clock;

    /**
     * The learner asks, or their mediator with them. Nothing but the evidence that the rule counts is opened, to that body
     * only. Asking again while one is open changes nothing.
     *
     * @param agreed a mediator confirms that the learner is there and wants it; the learner's own act needs no confirming
     * @throws Conflict when the scheme's rule is not met
     */
    public CandidacyKey submit(PersonKey learner, SchemeRef scheme, StructureKey body, boolean agreed) {
        boolean own = learner.equals(user.person());
        if (!own) {
            people.mustBeMediatorOf(learner);
            if (!agreed) {
                throw new Invalid("agreed", "Demandez à la personne si elle est d’accord, puis cochez la case.");
            }
        }
        Optional<Candidacy> open = candidacies.findOpen(learner, scheme.scheme());
        if (open.isPresent()) {
            return open.get().key();
        }
        if (structures.certificationBodies().stream()
                .noneMatch(known -> known.key().equals(body))) {
            throw new Invalid("body", "Choisissez un organisme certificateur de la liste.");
        }
        Schemes.Assessed assessed = schemes.assess(learner, scheme);
        if (!assessed.isReady()) {
            throw new Conflict("Il manque encore quelque chose pour demander ce certificat. Regardez la liste.");
        }
        mustNotHold(learner, scheme);
        Candidacy candidacy = new Candidacy(
                new CandidacyKey(keys.next()),
                learner,
                scheme,
                assessed.scheme(),
                assessed.referential(),
                body,
                Claim.of(assessed.passport(), assessed.exam()),
                user.person(),
                clock.instant());
        candidacies.add(candidacy);
        audit.record(
                "certification.candidacy-submitted",
                user.person().value(),
                body.value(),
                candidacy.key().toString());
        return candidacy.key();
    }

    private void mustNotHold(PersonKey learner, SchemeRef scheme) {
        boolean holds = of(learner).stream()
                .filter(one -> one.schemeId().equals(scheme.scheme()))
                .anyMatch(one -> one.certificate().isPresent());
        if (holds) {
            throw new Conflict("Vous avez déjà ce certificat, et il est valide.");
        }
    }

    /** The learner changes their mind, or their mediator with them: the evidence is closed to the body at once. */
    public void withdraw(CandidacyKey key) {
        PersonKey caller = user.person();
        Candidacy candidacy = candidacies
                .lock(key)
                .filter(found -> found.learner().equals(caller) || people.isMediatorOf(found.learner()))
                .orElseThrow(() -> new NotFound(UNKNOWN));
        candidacy.withdraw(clock.instant());
        audit.record(
                "certification.candidacy-withdrawn",
                user.person().value(),
                candidacy.body().value(),
                key.toString());
    }

    /** For the learner and the mediators of their structure, newest first. */
    public List<CandidacySummary> of(PersonKey learner) {
        if (!learner.equals(user.person())) {
            people.mustBeMediatorOf(learner);
        }
        return summaries(candidacies.of(learner));
    }

    /** What was asked of the certifier's bodies, oldest first; nobody is there who did not ask. */
    public List<CandidacySummary> queue() {
        user.mustBe(Role.CERTIFIER);
        return summaries(candidacies.askedOf(user.structures(Role.CERTIFIER)));
    }

    /**
     * Opens a candidacy to a certifier of its body, and remembers that they had the evidence before their eyes. Decided or
     * withdrawn, it shows what was claimed and decided, and no evidence any more.
     */
    public CandidacyDetails open(CandidacyKey key) {
        user.mustBe(Role.CERTIFIER);
        Candidacy candidacy = candidacies
                .find(key)
                .filter(found -> user.is(Role.CERTIFIER, found.body()) && !found.isWithdrawn())
                .orElseThrow(() -> new NotFound(UNKNOWN));
        if (candidacy.isOpen() && !candidacies.wasOpened(key, user.person())) {
            candidacies.add(new Opening(key, user.person(), clock.instant()));
            audit.record(
                    "certification.candidacy-opened",
                    user.person().value(),
                    candidacy.body().value(),
                    key.toString());
        }
        List<Decision> decisions = candidacies.decisionsOn(List.of(key));
        Map<PersonKey, PersonName> names = names(List.of(candidacy), decisions);
        return new CandidacyDetails(
                summary(
                        candidacy,
                        decisions,
                        certificates.issuedFor(List.of(key)),
                        names,
                        structures.nameOf(candidacy.body())),
                candidacy.competences().stream().map(ClaimedLine::details).toList(),
                candidacy.isOpen()
                        ? candidacy.evidence().stream()
                                .map(EvidenceLine::details)
                                .toList()
                        : List.of(),
                candidacy.isOpen()
                        ? candidacy.exam().stream().map(ScoreLine::details).toList()
                        : List.of(),
                decisions.stream()
                        .map(decision -> decision.details(displayName(names, decision.decidedBy())))
                        .toList());
    }

    private List<CandidacySummary> summaries(List<Candidacy> found) {
        List<CandidacyKey> foundKeys = found.stream().map(Candidacy::key).toList();
        List<Decision> decisions = candidacies.decisionsOn(foundKeys);
        Map<CandidacyKey, List<Decision>> decisionsBy = decisions.stream().collect(groupingBy(Decision::candidacy));
        Map<CandidacyKey, List<Certificate>> issuedBy =
                certificates.issuedFor(foundKeys).stream().collect(groupingBy(Certificate::candidacy));
        Map<PersonKey, PersonName> names = names(found, decisions);
        Map<StructureKey, List<StructureDetails>> bodies =
                structures.certificationBodies().stream().collect(groupingBy(StructureDetails::key));
        return found.stream()
                .map(candidacy -> summary(
                        candidacy,
                        decisionsBy.getOrDefault(candidacy.key(), List.of()),
                        issuedBy.getOrDefault(candidacy.key(), List.of()),
                        names,
                        bodies.getOrDefault(candidacy.body(), List.of()).stream()
                                .map(StructureDetails::name)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private Map<PersonKey, PersonName> names(List<Candidacy> found, Collection<Decision> decisions) {
        Set<PersonKey> needed = new HashSet<>();
        found.forEach(candidacy -> needed.add(candidacy.learner()));
        decisions.forEach(decision -> needed.add(decision.decidedBy()));
        return people.names(needed);
    }

    private CandidacySummary summary(
            Candidacy candidacy,
            List<Decision> decisions,
            List<Certificate> issued,
            Map<PersonKey, PersonName> names,
            String bodyName) {
        Optional<Decision> inForce = decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        return new CandidacySummary(
                candidacy.key(),
                candidacy.learner(),
                displayName(names, candidacy.learner()),
                candidacy.schemeId(),
                candidacy.schemeTitle(),
                candidacy.body(),
                bodyName,
                candidacy.submittedAt(),
                state(candidacy, inForce),
                inForce.map(decision -> decision.details(displayName(names, decision.decidedBy()))),
                inForce.flatMap(decision -> standing(decision, issued)));
    }

    /** The code of what this decision issued, unless it was revoked. */
    private Optional<VerificationCode> standing(Decision inForce, List<Certificate> issued) {
        Set<UUID> revoked = certificates.revoked(issued);
        return issued.stream()
                .filter(certificate -> certificate.decision().equals(inForce.id()))
                .filter(certificate -> !revoked.contains(certificate.id()))
                .map(Certificate::code)
                .findFirst();
    }

    private static CandidacyState state(Candidacy candidacy, Optional<Decision> inForce) {
        if (candidacy.isWithdrawn()) {
            return CandidacyState.WITHDRAWN;
        }
        return inForce.map(decision -> CandidacyState.valueOf(decision.outcome().name()))
                .orElse(CandidacyState.SUBMITTED);
    }

    private static String displayName(Map<PersonKey, PersonName> names, PersonKey person) {
        return Optional.ofNullable(names.get(person))
                .map(PersonName::displayName)
                .orElse("");
    }
}
