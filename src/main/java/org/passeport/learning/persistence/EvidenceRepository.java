package org.passeport.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.passeport.learning.domain.Evidence;
import org.passeport.people.PersonKey;

/** Evidence, oldest first. */
@ApplicationScoped
public class EvidenceRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(List<Evidence> evidence) {
        evidence.forEach(entities::persist);
    }

    public List<Evidence> of(PersonKey person) {
        return entities.createQuery(
                        "select e from Evidence e where e.person = :person order by e.at, e.id", Evidence.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
