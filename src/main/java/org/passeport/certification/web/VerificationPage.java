package org.passeport.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeport.certification.CertificateDetails;
import org.passeport.certification.Certificates;
import org.passeport.certification.VerificationCode;

/** Anybody checks a certificate, by QR code or by typing its code. */
@Named
@RequestScoped
public class VerificationPage {

    @Inject
    Certificates certificates;

    private String code = "";

    private boolean read;

    private CertificateDetails certificate;

    /** The certificate with the code that was typed; null when none has it. */
    public CertificateDetails getCertificate() {
        if (!read) {
            read = true;
            certificate = isAsked() ? find() : null;
        }
        return certificate;
    }

    private CertificateDetails find() {
        try {
            return certificates.verify(new VerificationCode(code)).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public boolean isAsked() {
        return !code.isBlank();
    }

    /** Whether the reader works for the body that issued it, and it was not taken back yet. */
    public boolean isRevocable() {
        return getCertificate() != null
                && getCertificate().revocation().isEmpty()
                && certificates.isOfMyBody(getCertificate().code());
    }

    /** Class of the band that says the state. */
    public String getLook() {
        return switch (getCertificate().state()) {
            case VALID -> "claim-state";
            case EXPIRED, SUPERSEDED -> "claim-state expired";
            case REVOKED -> "claim-state revoked";
        };
    }

    public String getIcon() {
        return switch (getCertificate().state()) {
            case VALID -> "seal";
            case EXPIRED, SUPERSEDED -> "clock";
            case REVOKED -> "warning";
        };
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
