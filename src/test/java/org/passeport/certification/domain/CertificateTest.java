package org.passeport.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.CertificateState;
import org.passeport.certification.DecisionDetails.Outcome;
import org.passeport.certification.VerificationCode;
import org.passeport.content.CertificationScheme;
import org.passeport.content.Version;
import org.passeport.learning.SchemeRef;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKey;
import org.passeport.people.StructureKind;
import org.passeport.people.TerritoryKey;
import org.passeport.referential.Referential;
import org.passeport.referential.ReferentialFiles;

class CertificateTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void the_date_and_the_year_of_the_number_are_those_of_the_body_s_clock() {
        Certificate certificate = issuedAt("2026-12-31T23:30:00Z");

        assertThat(certificate.issuedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(certificate.serial()).isEqualTo("2027-000007");
    }

    @Test
    void it_is_valid_through_its_last_day_and_expired_the_day_after() {
        Certificate certificate = issuedAt("2026-11-25T10:00:00Z");

        assertThat(certificate.validUntil()).isEqualTo(LocalDate.of(2029, 11, 24));
        assertThat(certificate.state(Instant.parse("2029-11-24T22:59:59Z"), false, false))
                .isEqualTo(CertificateState.VALID);
        assertThat(certificate.state(Instant.parse("2029-11-24T23:00:00Z"), false, false))
                .isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void what_a_person_did_weighs_more_than_the_calendar() {
        Certificate certificate = issuedAt("2026-11-25T10:00:00Z");
        Instant longAfter = Instant.parse("2040-01-01T00:00:00Z");

        assertThat(certificate.state(longAfter, true, true)).isEqualTo(CertificateState.REVOKED);
        assertThat(certificate.state(longAfter, false, true)).isEqualTo(CertificateState.SUPERSEDED);
    }

    private static Certificate issuedAt(String instant) {
        Instant at = Instant.parse(instant);
        PersonKey learner = new PersonKey(new UUID(0, 1));
        PersonKey certifier = new PersonKey(new UUID(0, 2));
        StructureKey body = new StructureKey(new UUID(0, 3));
        Referential referential = ReferentialFiles.read().getLast();
        CertificationScheme scheme = scheme();
        Candidacy candidacy = new Candidacy(
                new CandidacyKey(new UUID(0, 4)),
                learner,
                new SchemeRef("passeport-numerique", scheme.version(), scheme.id()),
                scheme,
                referential,
                body,
                new Claim(List.of(), List.of(), List.of()),
                learner,
                at);
        return new Certificate(
                new UUID(0, 5),
                new Decision(new UUID(0, 6), candidacy.key(), 1, Outcome.VALIDATED, "", certifier, at),
                candidacy,
                new PersonName(learner, "Amina", "Diallo"),
                new StructureDetails(
                        body,
                        "Union des espaces",
                        StructureKind.CERTIFICATION_BODY,
                        new TerritoryKey(new UUID(0, 7)),
                        "France",
                        PARIS),
                7,
                VerificationCode.random(new SecureRandom()));
    }

    private static CertificationScheme scheme() {
        return new CertificationScheme(
                "passeport-numerique",
                new Version(1, 0, 0),
                "Certificat",
                CertificationScheme.Kind.CERTIFICATE,
                "Nous",
                "passeport-numerique",
                Optional.of("passeport-numerique"),
                new CertificationScheme.Exam(3, 2, 7),
                new CertificationScheme.PassRule(70, 50, 1, 1),
                new CertificationScheme.EvidenceRule(2, 1),
                new CertificationScheme.DecisionRule(true, 1),
                3,
                List.of(new CertificationScheme.Document(CertificationScheme.Kind.CERTIFICATE, "certifie ceci")));
    }
}
