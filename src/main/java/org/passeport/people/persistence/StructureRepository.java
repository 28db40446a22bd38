package org.passeport.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKey;
import org.passeport.people.TerritoryDetails;
import org.passeport.people.domain.Structure;
import org.passeport.people.domain.Territory;

/** Structures and the territories that they lie in. */
@ApplicationScoped
public class StructureRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Territory territory) {
        entities.persist(territory);
    }

    public void add(Structure structure) {
        entities.persist(structure);
    }

    public List<TerritoryDetails> territories() {
        return entities
                .createQuery("select t from Territory t order by t.name", Territory.class)
                .getResultList()
                .stream()
                .map(Territory::details)
                .toList();
    }

    public List<StructureDetails> structures() {
        return entities
                .createQuery(
                        "select s, t from Structure s join Territory t on t.id = s.territory order by s.name",
                        Object[].class)
                .getResultList()
                .stream()
                .map(StructureRepository::details)
                .toList();
    }

    public Optional<StructureDetails> find(StructureKey key) {
        return entities.createQuery(
                        "select s, t from Structure s join Territory t on t.id = s.territory where s.id = :key",
                        Object[].class)
                .setParameter("key", key.value())
                .getResultStream()
                .map(StructureRepository::details)
                .findFirst();
    }

    private static StructureDetails details(Object[] row) {
        return ((Structure) row[0]).details(((Territory) row[1]).details().name());
    }
}
