package org.passeport.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The full claim of a certificate and its state today: what anybody who holds its code may know.
 *
 * @param holder     as printed
 * @param serial     of the body and year, without gaps
 * @param source     who defined the scheme, and what is modelled
 * @param issuedOn   in the body's time zone
 * @param validUntil last day on which it is valid
 * @param revocation why and when it was revoked
 * @param successor  the certificate of the decision that superseded this one's
 */
public record CertificateDetails(
        VerificationCode code,
        String serial,
        String holder,
        String schemeTitle,
        String schemeVersion,
        String source,
        String wording,
        String referentialTitle,
        String referentialVersion,
        String bodyName,
        LocalDate issuedOn,
        LocalDate validUntil,
        CertificateState state,
        Optional<Revocation> revocation,
        Optional<VerificationCode> successor,
        List<ClaimedCompetence> competences) {

    public CertificateDetails {
        competences = List.copyOf(competences);
    }

    public boolean isValid() {
        return state == CertificateState.VALID;
    }

    /** Areas in order, for reading by area. */
    public List<String> domains() {
        return competences.stream().map(ClaimedCompetence::domain).distinct().toList();
    }

    public List<ClaimedCompetence> in(String domain) {
        return competences.stream().filter(one -> one.domain().equals(domain)).toList();
    }

    /** Said in public; who revoked is in the audit trail. */
    public record Revocation(String reason, Instant at) {}
}
