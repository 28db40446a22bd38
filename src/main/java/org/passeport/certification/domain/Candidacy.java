package org.passeport.certification.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.passeport.certification.CandidacyKey;
import org.passeport.content.CertificationScheme;
import org.passeport.content.FrenchTypography;
import org.passeport.learning.SchemeRef;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.Conflict;
import org.passeport.platform.PersonalData;
import org.passeport.referential.Referential;

/**
 * A learner asks a body for a certificate. What they claim is frozen on that day, with what shows it, so that the decision
 * can be understood in ten years whatever the modules have become. It is open until somebody decides or the learner takes
 * it back.
 */
@Entity
@Table(name = "certification_candidacy")
@PersonalData(
        purpose = "instruire la demande de certificat que la personne a faite",
        basis = PersonalData.Basis.CONSENT,
        retention = "dix ans après la décision, un an après le retrait")
public class Candidacy {

    @Id
    private UUID id;

    @Column(name = "learner_key", updatable = false)
    private UUID learner;

    @Column(name = "course_id", updatable = false)
    private String courseId;

    @Column(name = "course_version", updatable = false)
    private String courseVersion;

    @Column(name = "scheme_id", updatable = false)
    private String schemeId;

    @Column(name = "scheme_version", updatable = false)
    private String schemeVersion;

    @Column(name = "scheme_title", updatable = false)
    private String schemeTitle;

    @Column(name = "scheme_source", updatable = false)
    private String schemeSource;

    @Column(updatable = false)
    private String wording;

    @Column(name = "validity_years", updatable = false)
    private int validityYears;

    @Column(name = "referential_title", updatable = false)
    private String referentialTitle;

    @Column(name = "referential_version", updatable = false)
    private String referentialVersion;

    @Column(name = "body_key", updatable = false)
    private UUID body;

    @Column(name = "submitted_by", updatable = false)
    private UUID submittedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** One open candidacy for each learner and scheme: unique while open, null afterwards. */
    @Column(name = "open_mark")
    private String openMark;

    @ElementCollection
    @CollectionTable(name = "certification_claimed_competence", joinColumns = @JoinColumn(name = "candidacy_key"))
    @OrderColumn(name = "rank_in_claim")
    private List<ClaimedLine> competences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "certification_evidence", joinColumns = @JoinColumn(name = "candidacy_key"))
    @OrderColumn(name = "rank_in_claim")
    private List<EvidenceLine> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "certification_exam_score", joinColumns = @JoinColumn(name = "candidacy_key"))
    @OrderColumn(name = "rank_in_claim")
    private List<ScoreLine> exam = new ArrayList<>();

    /** For JPA. */
    protected Candidacy() {}

    public Candidacy(
            CandidacyKey key,
            PersonKey learner,
            SchemeRef ref,
            CertificationScheme scheme,
            Referential referential,
            StructureKey body,
            Claim claim,
            PersonKey submittedBy,
            Instant submittedAt) {
        this.id = key.value();
        this.learner = learner.value();
        this.courseId = ref.course();
        this.courseVersion = ref.courseVersion().toString();
        this.schemeId = scheme.id();
        this.schemeVersion = scheme.version().toString();
        this.schemeTitle = scheme.title();
        this.schemeSource = FrenchTypography.of(scheme.source());
        this.wording = wording(scheme);
        this.validityYears = scheme.validityYears();
        this.referentialTitle = referential.title();
        this.referentialVersion = referential.version();
        this.body = body.value();
        this.submittedBy = submittedBy.value();
        this.submittedAt = submittedAt;
        this.openMark = openMark(learner, scheme.id());
        this.competences.addAll(claim.competences());
        this.evidence.addAll(claim.evidence());
        this.exam.addAll(claim.exam());
    }

    private static String wording(CertificationScheme scheme) {
        return scheme.documents().stream()
                .filter(document -> document.kind() == CertificationScheme.Kind.CERTIFICATE)
                .map(CertificationScheme.Document::wording)
                .findFirst()
                .orElseThrow(() -> new Conflict("Ce dispositif ne dit pas quoi écrire sur le certificat."));
    }

    public static String openMark(PersonKey learner, String scheme) {
        return learner + "|" + scheme;
    }

    public CandidacyKey key() {
        return new CandidacyKey(id);
    }

    public PersonKey learner() {
        return new PersonKey(learner);
    }

    public StructureKey body() {
        return new StructureKey(body);
    }

    public String schemeId() {
        return schemeId;
    }

    public String schemeVersion() {
        return schemeVersion;
    }

    public String schemeTitle() {
        return schemeTitle;
    }

    public String schemeSource() {
        return schemeSource;
    }

    public String wording() {
        return wording;
    }

    public int validityYears() {
        return validityYears;
    }

    public String referentialTitle() {
        return referentialTitle;
    }

    public String referentialVersion() {
        return referentialVersion;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<ClaimedLine> competences() {
        return List.copyOf(competences);
    }

    public List<EvidenceLine> evidence() {
        return List.copyOf(evidence);
    }

    public List<ScoreLine> exam() {
        return List.copyOf(exam);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it awaits a decision: only then is its evidence open to the body. */
    public boolean isOpen() {
        return openMark != null;
    }

    /** @throws Conflict once it was decided */
    public void withdraw(Instant now) {
        if (isWithdrawn()) {
            return;
        }
        if (!isOpen()) {
            throw new Conflict("Cette candidature est décidée\u00A0: elle ne se retire plus.");
        }
        withdrawnAt = now;
        openMark = null;
    }

    /** Closes the evidence to the body. */
    public void close() {
        openMark = null;
    }
}
