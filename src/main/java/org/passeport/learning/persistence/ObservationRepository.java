package org.passeport.learning.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.learning.domain.Observation;
import org.passeport.people.PersonKey;

/** Observations, newest first. */
@ApplicationScoped
public class ObservationRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Observation observation) {
        entities.persist(observation);
        entities.flush();
    }

    public Optional<Observation> find(UUID id) {
        return Optional.ofNullable(entities.find(Observation.class, id));
    }

    public List<Observation> of(PersonKey learner) {
        return entities.createQuery(
                        "select o from Observation o where o.learner = :learner order by o.at desc, o.id desc",
                        Observation.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    /** Of the tasks of a module, in any version of the same major: results of others are not comparable. */
    public List<Observation> of(PersonKey learner, ModuleRef module) {
        return entities.createQuery("""
                        select o from Observation o
                        where o.learner = :learner and o.moduleId = :module and o.moduleMajor = :major
                        order by o.at desc, o.id desc
                        """, Observation.class)
                .setParameter("learner", learner.value())
                .setParameter("module", module.id())
                .setParameter("major", module.version().major())
                .getResultList();
    }

    /** Ids of the tasks of a module that the learner was seen doing. */
    public Set<String> tasksSeen(PersonKey learner, ModuleRef module) {
        return of(learner, module).stream()
                .filter(Observation::counts)
                .map(Observation::task)
                .collect(toSet());
    }
}
