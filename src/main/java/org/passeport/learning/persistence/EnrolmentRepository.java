package org.passeport.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passeport.learning.domain.Enrolment;
import org.passeport.people.PersonKey;

/** Enrolments, oldest first. */
@ApplicationScoped
public class EnrolmentRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
        entities.flush();
    }

    public Optional<Enrolment> find(PersonKey person, String courseId) {
        return of(List.of(person), courseId).stream().findFirst();
    }

    public List<Enrolment> of(PersonKey person) {
        return entities.createQuery(
                        "select e from Enrolment e where e.person = :person order by e.enrolledAt, e.id",
                        Enrolment.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    public List<Enrolment> of(Collection<PersonKey> people, String courseId) {
        return entities.createQuery("""
                        select e from Enrolment e where e.person in :people and e.courseId = :course
                        order by e.enrolledAt, e.id
                        """, Enrolment.class)
                .setParameter("people", people.stream().map(PersonKey::value).toList())
                .setParameter("course", courseId)
                .getResultList();
    }
}
