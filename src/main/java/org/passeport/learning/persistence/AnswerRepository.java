package org.passeport.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.passeport.learning.AttemptKey;
import org.passeport.learning.domain.Answer;
import org.passeport.learning.domain.DrawnItem;

/** Answers, in their order of arrival. */
@ApplicationScoped
public class AnswerRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Answer answer) {
        entities.persist(answer);
    }

    public List<Answer> of(AttemptKey attempt) {
        return entities.createQuery(
                        "select x from Answer x where x.attempt = :attempt order by x.arrival", Answer.class)
                .setParameter("attempt", attempt.value())
                .getResultList();
    }

    /** When the last one was received; null when there is none. */
    public Instant lastReceived(AttemptKey attempt) {
        return entities.createQuery("select max(x.receivedAt) from Answer x where x.attempt = :attempt", Instant.class)
                .setParameter("attempt", attempt.value())
                .getSingleResult();
    }

    /** Those under one step, and the one of that id wherever it is. */
    public List<Answer> of(AttemptKey attempt, String step, UUID id) {
        return entities.createQuery("""
                        select x from Answer x where x.attempt = :attempt and (x.step = :step or x.id = :id)
                        order by x.arrival
                        """, Answer.class)
                .setParameter("attempt", attempt.value())
                .setParameter("step", step)
                .setParameter("id", id)
                .getResultList();
    }

    /** The same with the question that an exam drew there, in one statement; empty when it drew none. */
    public Optional<DrawnAnswers> ofDrawn(AttemptKey attempt, String step, UUID id) {
        List<Object[]> rows = entities.createQuery("""
                        select d, x from DrawnItem d
                        left join Answer x on x.attempt = d.attempt and (x.step = d.step or x.id = :id)
                        where d.attempt = :attempt and d.step = :step order by x.arrival
                        """, Object[].class)
                .setParameter("attempt", attempt.value())
                .setParameter("step", step)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new DrawnAnswers(
                        (DrawnItem) first[0],
                        rows.stream()
                                .map(row -> (Answer) row[1])
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** A drawn question and its answers. */
    public record DrawnAnswers(DrawnItem item, List<Answer> answers) {
        public DrawnAnswers {
            answers = List.copyOf(answers);
        }
    }
}
