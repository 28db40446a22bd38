package org.passeport.certification;

/** Whether a certificate holds today. */
public enum CertificateState {
    VALID("Ce certificat est valide"),
    EXPIRED("Ce certificat a expiré"),
    REVOKED("Ce certificat a été révoqué"),
    SUPERSEDED("Ce certificat a été remplacé par une autre décision");

    private final String label;

    CertificateState(String label) {
        this.label = label;
    }

    /** The words of the interface, in French. */
    public String label() {
        return label;
    }
}
