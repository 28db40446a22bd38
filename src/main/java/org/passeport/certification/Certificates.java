package org.passeport.certification;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.certification.domain.Candidacy;
import org.passeport.certification.domain.Certificate;
import org.passeport.certification.domain.CertificateDocument;
import org.passeport.certification.domain.ClaimedLine;
import org.passeport.certification.domain.Decision;
import org.passeport.certification.domain.Revocation;
import org.passeport.certification.persistence.CandidacyRepository;
import org.passeport.certification.persistence.CertificateRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;
import org.passeport.platform.Sha256;

/** Door of certificates: verify, hand over, compare, revoke. */
@Door
public class Certificates {

    private static final String UNKNOWN = "Aucun certificat ne porte ce code.";

    private static final int LONGEST_REASON = 1000;

    @Inject
    CertificateRepository certificates;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CertificatePrinter printer;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Anybody who holds the code. */
    public Optional<CertificateDetails> verify(VerificationCode code) {
        return certificates.find(code).map(this::details);
    }

    private CertificateDetails details(Certificate certificate) {
        Candidacy candidacy = candidacies.find(certificate.candidacy()).orElseThrow();
        Optional<Revocation> revocation = certificates.revocationOf(certificate);
        List<Decision> decisions = candidacies.decisionsOn(List.of(certificate.candidacy()));
        boolean superseded = !decisions.getLast().id().equals(certificate.decision());
        Optional<VerificationCode> successor = superseded
                ? certificates.issuedFor(List.of(certificate.candidacy())).stream()
                        .filter(other ->
                                other.decision().equals(decisions.getLast().id()))
                        .map(Certificate::code)
                        .findFirst()
                : Optional.empty();
        return new CertificateDetails(
                certificate.code(),
                certificate.serial(),
                certificate.holder(),
                candidacy.schemeTitle(),
                candidacy.schemeVersion(),
                candidacy.schemeSource(),
                candidacy.wording(),
                candidacy.referentialTitle(),
                candidacy.referentialVersion(),
                certificate.bodyName(),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.state(clock.instant(), revocation.isPresent(), superseded),
                revocation.map(Revocation::details),
                successor,
                candidacy.competences().stream().map(ClaimedLine::details).toList());
    }

    /** For the person and the mediators of their structure, newest first. */
    public List<CertificateSummary> of(PersonKey learner) {
        if (!learner.equals(user.person())) {
            people.mustBeMediatorOf(learner);
        }
        return summaries(certificates.heldBy(learner));
    }

    /** Whether the reader is a certifier of the body that issued it. */
    public boolean isOfMyBody(VerificationCode code) {
        return user.isSignedIn()
                && certificates
                        .find(code)
                        .filter(found -> user.is(Role.CERTIFIER, found.body()))
                        .isPresent();
    }

    /** The register of the certifier's bodies, newest first. */
    public List<CertificateSummary> register() {
        user.mustBe(Role.CERTIFIER);
        return summaries(certificates.issuedBy(user.structures(Role.CERTIFIER)));
    }

    private List<CertificateSummary> summaries(List<Certificate> found) {
        Set<UUID> revoked = certificates.revoked(found);
        List<CandidacyKey> keys =
                found.stream().map(Certificate::candidacy).distinct().toList();
        Map<CandidacyKey, List<Decision>> decisions =
                candidacies.decisionsOn(keys).stream().collect(groupingBy(Decision::candidacy));
        Map<CandidacyKey, Candidacy> asked =
                candidacies.findAll(keys).stream().collect(toMap(Candidacy::key, identity()));
        return found.stream()
                .map(one -> new CertificateSummary(
                        one.code(),
                        one.serial(),
                        one.holder(),
                        asked.get(one.candidacy()).schemeTitle(),
                        one.issuedOn(),
                        one.validUntil(),
                        one.state(
                                clock.instant(),
                                revoked.contains(one.id()),
                                !decisions.get(one.candidacy()).getLast().id().equals(one.decision()))))
                .toList();
    }

    /** Revoking twice changes nothing: the first reason stands. */
    public void revoke(VerificationCode code, String reason) {
        user.mustBe(Role.CERTIFIER);
        Certificate certificate = certificates
                .find(code)
                .filter(found -> user.is(Role.CERTIFIER, found.body()))
                .orElseThrow(() -> new NotFound(UNKNOWN));
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Invalid(
                    "reason", "Dites pourquoi, en " + LONGEST_REASON + " signes au plus. Qui vérifie le lira.");
        }
        if (certificates.revocationOf(certificate).isEmpty()) {
            certificates.add(new Revocation(certificate, why, user.person(), clock.instant()));
            audit.record(
                    "certification.certificate-revoked",
                    user.person().value(),
                    certificate.body().value(),
                    certificate.serial());
        }
    }

    /**
     * The file, made once from the frozen facts and the same ever after: a crash after the decision heals here.
     *
     * @param address of this site, printed and drawn for whoever checks, without a final slash
     * @return PDF; for the holder, the mediators of their structure, and the body
     */
    public byte[] document(VerificationCode code, String address) {
        PersonKey caller = user.person();
        Certificate certificate = certificates
                .find(code)
                .filter(found -> found.learner().equals(caller)
                        || user.is(Role.CERTIFIER, found.body())
                        || people.isMediatorOf(found.learner()))
                .orElseThrow(() -> new NotFound(UNKNOWN));
        return certificates
                .documentOf(certificate)
                .orElseGet(() -> print(certificate, address))
                .pdf();
    }

    private CertificateDocument print(Certificate certificate, String address) {
        CertificateDocument document =
                new CertificateDocument(certificate, printer.print(details(certificate), address), clock.instant());
        certificates.add(document);
        return document;
    }

    /** Compares a file, byte by byte through its hash, with the one that was handed over. */
    public DocumentCheck compare(VerificationCode code, byte[] file) {
        Certificate certificate = certificates.find(code).orElseThrow(() -> new NotFound(UNKNOWN));
        return certificates
                .documentOf(certificate)
                .map(issued -> issued.isSame(Sha256.of(file)) ? DocumentCheck.SAME : DocumentCheck.DIFFERENT)
                .orElse(DocumentCheck.NEVER_ISSUED);
    }
}
