package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKey;
import org.passeport.people.StructureKind;
import org.passeport.people.TerritoryKey;
import org.passeport.platform.PersonalData;

/** A place or a body where people learn, work or certify. */
@Entity
@Table(name = "people_structure")
@PersonalData.None
public class Structure {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private StructureKind kind;

    @Column(name = "territory_key")
    private UUID territory;

    @Column(name = "time_zone")
    private String timeZone;

    /** For JPA. */
    protected Structure() {}

    public Structure(StructureKey key, String name, StructureKind kind, TerritoryKey territory, ZoneId timeZone) {
        this.id = key.value();
        this.name = name;
        this.kind = kind;
        this.territory = territory.value();
        this.timeZone = timeZone.getId();
    }

    public StructureDetails details(String territoryName) {
        return new StructureDetails(
                new StructureKey(id), name, kind, new TerritoryKey(territory), territoryName, ZoneId.of(timeZone));
    }
}
