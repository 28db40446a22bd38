package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;
import org.passeport.people.StructureKey;
import org.passeport.platform.PersonalData;

/** A person holds a role in a structure. */
@Entity
@Table(name = "people_role_holding")
@PersonalData(
        purpose = "ne montrer à chacun que ce qui le concerne",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "jusqu’au retrait du rôle")
public class RoleHolding {

    @Id
    private UUID id;

    @Column(name = "person_key", updatable = false)
    private UUID person;

    @Column(name = "structure_key", updatable = false)
    private UUID structure;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private Instant since;

    /** For JPA. */
    protected RoleHolding() {}

    public RoleHolding(UUID id, PersonKey person, StructureKey structure, Role role, Instant since) {
        this.id = id;
        this.person = person.value();
        this.structure = structure.value();
        this.role = role;
        this.since = since;
    }

    public RoleInStructure in(String structureName) {
        return new RoleInStructure(role, structure(), structureName);
    }

    public Role role() {
        return role;
    }

    public StructureKey structure() {
        return new StructureKey(structure);
    }

    public PersonKey person() {
        return new PersonKey(person);
    }
}
