package org.passeport.mediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.mediation.GroupKey;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.PersonalData;

/** People whom the mediators of a structure work with. Its name says nothing of what they are. */
@Entity(name = "LearnerGroup")
@Table(name = "mediation_group")
@PersonalData(
        purpose = "savoir quel médiateur a créé un groupe",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la structure")
public class Group {

    @Id
    private UUID id;

    @Column(name = "structure_key", updatable = false)
    private UUID structure;

    private String name;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Group() {}

    public Group(GroupKey key, StructureKey structure, String name, PersonKey by, Instant now) {
        this.id = key.value();
        this.structure = structure.value();
        this.name = name;
        this.createdBy = by.value();
        this.createdAt = now;
    }

    public GroupKey key() {
        return new GroupKey(id);
    }

    public StructureKey structure() {
        return new StructureKey(structure);
    }

    public String name() {
        return name;
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public void rename(String chosen) {
        name = chosen;
    }

    /** What was given to it is no longer offered to its people; what they did stays theirs. */
    public void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    /** Whether a form that was sent twice says the same again. */
    public boolean is(StructureKey where, String called) {
        return structure.equals(where.value()) && name.equals(called);
    }
}
