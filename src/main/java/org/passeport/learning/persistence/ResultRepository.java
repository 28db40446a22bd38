package org.passeport.learning.persistence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.domain.Attempt;
import org.passeport.learning.domain.DomainPoints;
import org.passeport.learning.domain.Result;
import org.passeport.people.PersonKey;

/** What came of finished attempts. */
@ApplicationScoped
public class ResultRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Result result, List<DomainPoints> domains) {
        entities.persist(result);
        domains.forEach(entities::persist);
    }

    public Optional<Result> find(AttemptKey attempt) {
        return Optional.ofNullable(entities.find(Result.class, attempt.value()));
    }

    public List<Result> find(Collection<AttemptKey> attempts) {
        return entities.createQuery("select r from Result r where r.attempt in :attempts", Result.class)
                .setParameter(
                        "attempts", attempts.stream().map(AttemptKey::value).toList())
                .getResultList();
    }

    /** Points by area, in no order. */
    public Map<AttemptKey, List<DomainPoints>> domains(Collection<AttemptKey> attempts) {
        return entities.createQuery("select d from DomainPoints d where d.attempt in :attempts", DomainPoints.class)
                .setParameter(
                        "attempts", attempts.stream().map(AttemptKey::value).toList())
                .getResultStream()
                .collect(groupingBy(DomainPoints::attempt));
    }

    /** Finished attempts of a learner at any version of a module, with results that do not complete it. */
    public List<Incomplete> incomplete(PersonKey learner, String module) {
        return entities.createQuery("""
                        select a, r from Attempt a join Result r on r.attempt = a.id
                        where a.learner = :learner and a.moduleId = :module and r.completed = false
                        """, Object[].class)
                .setParameter("learner", learner.value())
                .setParameter("module", module)
                .getResultStream()
                .map(row -> new Incomplete((Attempt) row[0], (Result) row[1]))
                .toList();
    }

    /** A finished attempt that does not complete its module yet. */
    public record Incomplete(Attempt attempt, Result result) {}
}
