package org.passeport.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeport.certification.CertificateSummary;
import org.passeport.certification.Certificates;

/** The body's register of certificates. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject
    Certificates certificates;

    private List<CertificateSummary> register;

    public List<CertificateSummary> getRegister() {
        if (register == null) {
            register = certificates.register();
        }
        return register;
    }
}
