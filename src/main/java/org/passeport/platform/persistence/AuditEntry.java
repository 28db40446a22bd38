package org.passeport.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.platform.PersonalData;

/** One act. Appended, never changed. */
@Entity
@Table(name = "platform_audit_entry")
@PersonalData(
        purpose = "prouver qui a fait quoi",
        basis = PersonalData.Basis.LEGAL_OBLIGATION,
        retention = "dix ans, clés seulement")
public class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(updatable = false)
    private String act;

    @Column(name = "actor_key", updatable = false)
    private UUID actor;

    @Column(name = "structure_key", updatable = false)
    private UUID structure;

    @Column(updatable = false)
    private String subject;

    /** For JPA. */
    protected AuditEntry() {}

    public AuditEntry(UUID id, Instant happenedAt, String act, UUID actor, UUID structure, String subject) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.act = act;
        this.actor = actor;
        this.structure = structure;
        this.subject = subject;
    }
}
