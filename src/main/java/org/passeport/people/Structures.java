package org.passeport.people;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.passeport.people.domain.Structure;
import org.passeport.people.domain.StructureNamePolicy;
import org.passeport.people.domain.Territory;
import org.passeport.people.persistence.StructureRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Door of structures and territories. */
@Door
public class Structures {

    @Inject
    StructureRepository structures;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    public TerritoryKey createTerritory(String typedName, Optional<TerritoryKey> parent) {
        user.mustBe(Role.ADMINISTRATOR);
        String name = StructureNamePolicy.required("territoryName", typedName);
        parent.ifPresent(key -> mustExist("parent", key));
        TerritoryKey key = new TerritoryKey(keys.next());
        structures.add(new Territory(key, name, parent));
        audit.record("people.territory-created", user.person().value(), null, key.toString());
        return key;
    }

    public StructureKey create(String typedName, StructureKind kind, TerritoryKey territory) {
        user.mustBe(Role.ADMINISTRATOR);
        String name = StructureNamePolicy.required("name", typedName);
        if (kind == null) {
            throw new Invalid("kind", "Choisissez une sorte de structure.");
        }
        mustExist("territory", territory);
        if (structures.structures().stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw new Invalid("name", "Une structure porte déjà ce nom.");
        }
        StructureKey key = new StructureKey(keys.next());
        structures.add(new Structure(key, name, kind, territory, ZoneId.of("Europe/Paris")));
        audit.record("people.structure-created", user.person().value(), key.value(), key.toString());
        return key;
    }

    private void mustExist(String field, TerritoryKey territory) {
        if (structures.territories().stream().noneMatch(known -> known.key().equals(territory))) {
            throw new Invalid(field, "Choisissez un territoire de la liste.");
        }
    }

    public List<StructureDetails> all() {
        user.mustBe(Role.ADMINISTRATOR);
        return structures.structures();
    }

    public List<TerritoryDetails> territories() {
        user.mustBe(Role.ADMINISTRATOR);
        return structures.territories();
    }

    /** Bodies that a learner may ask for a certificate: their names are public. */
    public List<StructureDetails> certificationBodies() {
        return structures.structures().stream()
                .filter(structure -> structure.kind() == StructureKind.CERTIFICATION_BODY)
                .toList();
    }

    public StructureDetails find(StructureKey key) {
        return structures.find(key).orElseThrow(() -> new NotFound("Cette structure n’existe pas."));
    }

    public String nameOf(StructureKey key) {
        return find(key).name();
    }
}
