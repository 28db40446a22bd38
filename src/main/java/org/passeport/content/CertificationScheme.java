package org.passeport.content;

import java.util.List;
import java.util.Optional;

/**
 * Who may ask for a certificate, what must be shown, who decides and how long it holds.
 *
 * @param source      who defined it; what is established and what is modelled
 * @param referential id of the referential whose competences the certificate lists
 * @param course      course to complete first, empty when none
 */
public record CertificationScheme(
        String id,
        Version version,
        String title,
        Kind kind,
        String source,
        String referential,
        Optional<String> course,
        Exam exam,
        PassRule pass,
        EvidenceRule evidence,
        DecisionRule decidedBy,
        int validityYears,
        List<Document> documents) {

    public CertificationScheme {
        documents = List.copyOf(documents);
    }

    /** Three outcomes that are never confused. */
    public enum Kind {
        CERTIFICATE,
        ATTESTATION,
        VOUCHER
    }

    /**
     * The final quiz, drawn from exam items.
     *
     * @param itemsPerDomain how many in each area
     * @param attempts       how many times it may be taken
     * @param waitDays       days between two of them
     */
    public record Exam(int itemsPerDomain, int attempts, int waitDays) {}

    /**
     * What the exam and the observations must reach.
     *
     * @param overallPercent    of all points
     * @param perDomainPercent  of the points of each area
     * @param observedPerDomain observations in each area, not counting what was done for the person
     * @param acquiredPerDomain competences of each area that must be acquired
     */
    public record PassRule(int overallPercent, int perDomainPercent, int observedPerDomain, int acquiredPerDomain) {}

    /** When a competence is acquired: in how many contexts, how often alone. */
    public record EvidenceRule(int contexts, int alone) {}

    /**
     * Who decides.
     *
     * @param body   whether a certification body does, as opposed to the place itself
     * @param people how many must agree
     */
    public record DecisionRule(boolean body, int people) {}

    /** What is issued, and the sentence printed on it. */
    public record Document(Kind kind, String wording) {}
}
