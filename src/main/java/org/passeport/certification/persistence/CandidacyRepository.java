package org.passeport.certification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.domain.Candidacy;
import org.passeport.certification.domain.Decision;
import org.passeport.certification.domain.Opening;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;

/** Candidacies, who opened them, and the decisions taken on them. */
@ApplicationScoped
public class CandidacyRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Candidacy candidacy) {
        entities.persist(candidacy);
    }

    public Optional<Candidacy> find(CandidacyKey key) {
        return Optional.ofNullable(entities.find(Candidacy.class, key.value()));
    }

    public List<Candidacy> findAll(Collection<CandidacyKey> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Candidacy c where c.id in :keys", Candidacy.class)
                        .setParameter(
                                "keys", keys.stream().map(CandidacyKey::value).toList())
                        .getResultList();
    }

    /** Locked until the end of the transaction: two decisions, or a decision and a withdrawal, wait for each other. */
    public Optional<Candidacy> lock(CandidacyKey key) {
        return Optional.ofNullable(entities.find(Candidacy.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Candidacy> findOpen(PersonKey learner, String scheme) {
        return entities.createQuery("select c from Candidacy c where c.openMark = :mark", Candidacy.class)
                .setParameter("mark", Candidacy.openMark(learner, scheme))
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Candidacy> of(PersonKey learner) {
        return entities.createQuery(
                        "select c from Candidacy c where c.learner = :learner order by c.submittedAt desc, c.id",
                        Candidacy.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    /** Asked of these bodies and not taken back, oldest first: who waits longest is served first. */
    public List<Candidacy> askedOf(List<StructureKey> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select c from Candidacy c where c.body in :bodies and c.withdrawnAt is null
                                order by c.submittedAt, c.id
                                """, Candidacy.class)
                        .setParameter(
                                "bodies",
                                bodies.stream().map(StructureKey::value).toList())
                        .getResultList();
    }

    public boolean wasOpened(CandidacyKey candidacy, PersonKey certifier) {
        return entities.find(Opening.class, new Opening.Id(candidacy.value(), certifier.value())) != null;
    }

    public void add(Opening opening) {
        entities.persist(opening);
    }

    public void add(Decision decision) {
        entities.persist(decision);
    }

    /** In the order in which they were taken. */
    public List<Decision> decisionsOn(Collection<CandidacyKey> candidacies) {
        List<UUID> keys = candidacies.stream().map(CandidacyKey::value).toList();
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Decision d where d.candidacy in :keys order by d.rank", Decision.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }
}
