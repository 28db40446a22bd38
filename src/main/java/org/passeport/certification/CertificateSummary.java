package org.passeport.certification;

import java.time.LocalDate;

/** A line of a body's register. */
public record CertificateSummary(
        VerificationCode code,
        String serial,
        String holder,
        String schemeTitle,
        LocalDate issuedOn,
        LocalDate validUntil,
        CertificateState state) {}
