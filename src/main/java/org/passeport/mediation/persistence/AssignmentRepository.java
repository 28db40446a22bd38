package org.passeport.mediation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.domain.Assignment;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;

/** Assignments that stand, newest first. Those of a group are read for whoever is in it now. */
@ApplicationScoped
public class AssignmentRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Assignment assignment) {
        entities.persist(assignment);
        // Two mediators who give the same thing at once collide here, where the call is repeated.
        entities.flush();
    }

    public Optional<Assignment> find(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id));
    }

    public boolean stands(String standingMark) {
        return !entities.createQuery("select a.id from Assignment a where a.standingMark = :mark")
                .setParameter("mark", standingMark)
                .getResultList()
                .isEmpty();
    }

    /** Given to the group itself. */
    public List<Assignment> of(GroupKey group) {
        return entities.createQuery("""
                        select a from Assignment a where a.group = :group and a.withdrawnAt is null
                        order by a.givenAt desc, a.id desc
                        """, Assignment.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    /** Given to a person, directly or through a group, whatever the structure: for that person only. */
    public List<Assignment> of(PersonKey learner) {
        return reaching(List.of(learner), Optional.empty()).stream()
                .map(ReachingAssignment::assignment)
                .toList();
    }

    /** What one structure gave to these people, directly or through its groups, in one statement. */
    public List<ReachingAssignment> of(Collection<PersonKey> learners, Collection<StructureKey> by) {
        return reaching(learners, Optional.of(by));
    }

    private List<ReachingAssignment> reaching(Collection<PersonKey> learners, Optional<Collection<StructureKey>> by) {
        if (learners.isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(
                """
                        select a, m.learner, g.name from Assignment a
                        left join LearnerGroup g on g.id = a.group
                        left join Membership m on m.group = g.id and g.archivedAt is null
                        where a.withdrawnAt is null and (a.learner in :people or m.learner in :people)
                        """ + (by.isPresent() ? " and a.structure in :structures" : "") + " order by a.givenAt desc, a.id desc",
                Object[].class);
        query.setParameter("people", learners.stream().map(PersonKey::value).toList());
        by.ifPresent(structures -> query.setParameter(
                "structures", structures.stream().map(StructureKey::value).toList()));
        return query.getResultStream().map(AssignmentRepository::reaching).toList();
    }

    private static ReachingAssignment reaching(Object[] row) {
        Assignment assignment = (Assignment) row[0];
        PersonKey learner = assignment.learner().orElseGet(() -> new PersonKey((UUID) row[1]));
        return new ReachingAssignment(assignment, learner, Optional.ofNullable((String) row[2]));
    }

    /** An assignment and one person whom it reaches, perhaps through a group of that name. */
    public record ReachingAssignment(Assignment assignment, PersonKey learner, Optional<String> groupName) {}
}
