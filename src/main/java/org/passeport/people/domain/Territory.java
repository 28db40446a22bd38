package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.passeport.people.TerritoryDetails;
import org.passeport.people.TerritoryKey;
import org.passeport.platform.PersonalData;

/** A place on the map that holds structures and smaller territories. */
@Entity
@Table(name = "people_territory")
@PersonalData.None
public class Territory {

    @Id
    private UUID id;

    private String name;

    @Column(name = "parent_key")
    private UUID parent;

    /** For JPA. */
    protected Territory() {}

    public Territory(TerritoryKey key, String name, Optional<TerritoryKey> parent) {
        this.id = key.value();
        this.name = name;
        this.parent = parent.map(TerritoryKey::value).orElse(null);
    }

    public TerritoryDetails details() {
        return new TerritoryDetails(
                new TerritoryKey(id), name, Optional.ofNullable(parent).map(TerritoryKey::new));
    }
}
