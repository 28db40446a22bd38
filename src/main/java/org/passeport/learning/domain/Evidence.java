package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.learning.EvidenceDetails;
import org.passeport.learning.Manner;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;
import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;

/** One thing that shows one competence of a person. Derived from an attempt or an observation, in its transaction. */
@Entity
@Table(name = "learning_evidence")
@PersonalData(
        purpose = "montrer ce que la personne sait faire",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la personne")
public class Evidence {

    @Id
    private UUID id;

    @Column(name = "person_key", updatable = false)
    private UUID person;

    @Column(updatable = false)
    private String referential;

    @Column(updatable = false)
    private String competence;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CompetenceKind kind;

    @Column(updatable = false)
    private int level;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceDetails.Source source;

    @Column(name = "source_key", updatable = false)
    private UUID sourceKey;

    @Column(name = "module_id", updatable = false)
    private String moduleId;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(name = "module_title", updatable = false)
    private String moduleTitle;

    @Column(updatable = false)
    private String context;

    @Column(updatable = false)
    private boolean alone;

    @Column(name = "observer_key", updatable = false)
    private UUID observer;

    @Column(name = "shown_at", updatable = false)
    private Instant at;

    /** For JPA. */
    protected Evidence() {}

    private Evidence(
            UUID id, PersonKey person, MicroModule module, ModuleCompetence shown, UUID sourceKey, Instant at) {
        this.id = id;
        this.person = person.value();
        this.referential = shown.ref().referential();
        this.competence = shown.ref().code();
        this.kind = shown.kind();
        this.level = shown.level();
        this.sourceKey = sourceKey;
        this.moduleId = module.ref().id();
        this.moduleVersion = module.ref().version().toString();
        this.moduleTitle = module.title();
        this.at = at;
    }

    /** From the questions of a module: one situation for each module, answered alone. */
    public static Evidence ofQuiz(UUID id, Attempt attempt, MicroModule module, ModuleCompetence shown, Instant at) {
        Evidence evidence =
                new Evidence(id, attempt.learner(), module, shown, attempt.key().value(), at);
        evidence.source = EvidenceDetails.Source.QUIZ;
        evidence.context = EvidencePolicy.QUIZ_CONTEXT;
        evidence.alone = true;
        return evidence;
    }

    public static Evidence ofObservation(UUID id, Observation observation, MicroModule module, ModuleCompetence shown) {
        var seen = observation.details("");
        Evidence evidence = new Evidence(id, seen.learner(), module, shown, seen.id(), seen.at());
        evidence.source = EvidenceDetails.Source.OBSERVATION;
        evidence.context = seen.context();
        evidence.alone = seen.manner() == Manner.ALONE;
        evidence.observer = seen.observer().value();
        return evidence;
    }

    public Optional<PersonKey> observer() {
        return Optional.ofNullable(observer).map(PersonKey::new);
    }

    public EvidenceDetails details(Optional<String> observerName) {
        return new EvidenceDetails(
                new CompetenceRef(referential, competence),
                kind,
                level,
                source,
                sourceKey,
                new ModuleRef(moduleId, Version.parse(moduleVersion)),
                moduleTitle,
                context,
                alone,
                observerName,
                at);
    }
}
