package org.passeport.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.domain.Attempt;
import org.passeport.learning.domain.DrawnItem;
import org.passeport.learning.domain.Result;
import org.passeport.learning.domain.ShownHint;
import org.passeport.people.PersonKey;

/** Attempts, what exams drew, and hints that were shown. */
@ApplicationScoped
public class AttemptRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Attempt attempt) {
        entities.persist(attempt);
        // A double click collides here and now, where the call is repeated, not after the page was made.
        entities.flush();
    }

    public void add(List<DrawnItem> draw) {
        draw.forEach(entities::persist);
    }

    public void add(ShownHint hint) {
        entities.persist(hint);
    }

    public Optional<Attempt> find(AttemptKey key) {
        return Optional.ofNullable(entities.find(Attempt.class, key.value()));
    }

    /** Whoever writes in an attempt waits for the one who is writing in it. */
    public Optional<Attempt> lock(AttemptKey key) {
        return Optional.ofNullable(entities.find(Attempt.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** An attempt, and whether the hint of one of its steps was shown, in one statement; empty step: where the learner is. */
    public Optional<AttemptAtStep> find(AttemptKey key, Optional<String> step) {
        return atStep(key, step)
                .getResultStream()
                .map(AttemptRepository::atStep)
                .findFirst();
    }

    /** The same, locked. */
    public Optional<AttemptAtStep> lock(AttemptKey key, String step) {
        return atStep(key, Optional.of(step))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(AttemptRepository::atStep)
                .findFirst();
    }

    private TypedQuery<Object[]> atStep(AttemptKey key, Optional<String> step) {
        return entities.createQuery("""
                        select a, (select count(h) from ShownHint h
                                   where h.attempt = a.id and h.step = coalesce(:step, a.currentStep))
                        from Attempt a where a.id = :key
                        """, Object[].class)
                .setParameter("key", key.value())
                .setParameter("step", step.orElse(null));
    }

    private static AttemptAtStep atStep(Object[] row) {
        return new AttemptAtStep((Attempt) row[0], (Long) row[1] > 0);
    }

    /** An attempt and what was shown at one of its steps. */
    public record AttemptAtStep(Attempt attempt, boolean hintShown) {}

    public Optional<Attempt> findRunning(String runningMark) {
        return entities.createQuery("select a from Attempt a where a.runningMark = :mark", Attempt.class)
                .setParameter("mark", runningMark)
                .getResultStream()
                .findFirst();
    }

    /** Attempts of these people, newest sign first, in one statement. */
    public List<AttemptOutline> outlines(Collection<PersonKey> learners) {
        return entities.createQuery("""
                        select a, (select max(x.receivedAt) from Answer x where x.attempt = a.id), r
                        from Attempt a left join Result r on r.attempt = a.id
                        where a.learner in :learners
                        """, Object[].class)
                .setParameter(
                        "learners", learners.stream().map(PersonKey::value).toList())
                .getResultStream()
                .map(row -> ((Attempt) row[0]).outline((Instant) row[1], (Result) row[2]))
                .sorted((a, b) -> b.lastSign().compareTo(a.lastSign()))
                .toList();
    }

    public List<DrawnItem> drawn(AttemptKey attempt) {
        return entities.createQuery(
                        "select d from DrawnItem d where d.attempt = :attempt order by d.rank", DrawnItem.class)
                .setParameter("attempt", attempt.value())
                .getResultList();
    }

    /** Steps whose hint was shown. */
    public Set<String> hints(AttemptKey attempt) {
        return Set.copyOf(
                entities.createQuery("select h.step from ShownHint h where h.attempt = :attempt", String.class)
                        .setParameter("attempt", attempt.value())
                        .getResultList());
    }
}
