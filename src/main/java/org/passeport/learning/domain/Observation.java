package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.learning.Manner;
import org.passeport.learning.ObservationDetails;
import org.passeport.learning.ObservationRecord;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.PersonalData;

/** A mediator saw a task done. Appended, never changed. */
@Entity
@Table(name = "learning_observation")
@PersonalData(
        purpose = "montrer ce que la personne sait faire, avec qui l’a vu",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la personne")
public class Observation {

    @Id
    private UUID id;

    @Column(name = "learner_key", updatable = false)
    private UUID learner;

    @Column(name = "module_id", updatable = false)
    private String moduleId;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(name = "module_major", updatable = false)
    private int moduleMajor;

    @Column(name = "task_id", updatable = false)
    private String task;

    @Column(name = "task_title", updatable = false)
    private String taskTitle;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Manner manner;

    @Column(updatable = false)
    private String context;

    @Column(updatable = false)
    private String note;

    @Column(name = "observer_key", updatable = false)
    private UUID observer;

    @Column(name = "structure_key", updatable = false)
    private UUID structure;

    @Column(name = "observed_at", updatable = false)
    private Instant at;

    /** For JPA. */
    protected Observation() {}

    /** @param structure where the observer is a mediator of the learner */
    public Observation(
            ObservationRecord seen, String taskTitle, PersonKey observer, StructureKey structure, Instant now) {
        this.id = seen.id();
        this.learner = seen.learner().value();
        this.moduleId = seen.module().id();
        this.moduleVersion = seen.module().version().toString();
        this.moduleMajor = seen.module().version().major();
        this.task = seen.task();
        this.taskTitle = taskTitle;
        this.manner = seen.manner();
        this.context = seen.context();
        this.note = seen.note();
        this.observer = observer.value();
        this.structure = structure.value();
        this.at = now;
    }

    public String task() {
        return task;
    }

    public PersonKey observer() {
        return new PersonKey(observer);
    }

    public PersonKey learner() {
        return new PersonKey(learner);
    }

    /** Whether it shows anything of the learner: what was done for them does not. */
    public boolean counts() {
        return manner != Manner.INSTEAD;
    }

    /** Whether the form says the same again. */
    public boolean says(ObservationRecord seen, PersonKey by) {
        return record().equals(seen) && observer.equals(by.value());
    }

    private ObservationRecord record() {
        return new ObservationRecord(id, learner(), module(), task, manner, context, note);
    }

    private ModuleRef module() {
        return new ModuleRef(moduleId, Version.parse(moduleVersion));
    }

    public ObservationDetails details(String observerName) {
        return new ObservationDetails(
                id, learner(), module(), task, taskTitle, manner, context, note, observer(), observerName, at);
    }
}
