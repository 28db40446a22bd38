package org.passeport.mediation.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.domain.Group;
import org.passeport.mediation.domain.Membership;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;

/** Groups and who is in them. */
@ApplicationScoped
public class GroupRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Group group) {
        entities.persist(group);
        entities.flush();
    }

    public void add(Membership membership) {
        entities.persist(membership);
        entities.flush();
    }

    public void remove(GroupKey group, PersonKey learner) {
        Optional.ofNullable(entities.find(Membership.class, new Membership.Key(group.value(), learner.value())))
                .ifPresent(entities::remove);
    }

    public boolean exists(GroupKey group, PersonKey learner) {
        return entities.find(Membership.class, new Membership.Key(group.value(), learner.value())) != null;
    }

    public Optional<Group> find(GroupKey key) {
        return Optional.ofNullable(entities.find(Group.class, key.value()));
    }

    /** A group with the keys of its people, in one statement. */
    public Optional<PeopledGroup> findPeopled(GroupKey key) {
        return peopled(entities.createQuery("""
                        select g, m.learner from LearnerGroup g left join Membership m on m.group = g.id
                        where g.id = :id
                        """, Object[].class)
                        .setParameter("id", key.value())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** A page of the groups of these structures that are not archived, with the keys of their people, in two statements. */
    public List<PeopledGroup> peopledOf(Collection<StructureKey> structures, Optional<GroupKey> after, int limit) {
        List<UUID> page = entities.createQuery("""
                        select g.id from LearnerGroup g
                        where g.structure in :structures and g.archivedAt is null and g.id > :after
                        order by g.id
                        """, UUID.class)
                .setParameter("structures", values(structures))
                .setParameter("after", after.map(GroupKey::value).orElse(new UUID(0, 0)))
                .setMaxResults(limit)
                .getResultList();
        return page.isEmpty()
                ? List.of()
                : peopled(entities.createQuery("""
                                select g, m.learner from LearnerGroup g left join Membership m on m.group = g.id
                                where g.id in :page order by g.id
                                """, Object[].class)
                        .setParameter("page", page)
                        .getResultList());
    }

    /** Groups of these structures where a learner is, by name. */
    public List<Group> holding(PersonKey learner, Collection<StructureKey> structures) {
        return entities.createQuery("""
                        select g from LearnerGroup g join Membership m on m.group = g.id
                        where m.learner = :learner and g.structure in :structures and g.archivedAt is null
                        order by lower(g.name), g.id
                        """, Group.class)
                .setParameter("learner", learner.value())
                .setParameter("structures", values(structures))
                .getResultList();
    }

    private static List<UUID> values(Collection<StructureKey> structures) {
        return structures.stream().map(StructureKey::value).toList();
    }

    private static List<PeopledGroup> peopled(List<Object[]> rows) {
        Map<Group, Set<UUID>> byGroup = new LinkedHashMap<>();
        for (Object[] row : rows) {
            byGroup.computeIfAbsent((Group) row[0], group -> new LinkedHashSet<>())
                    .add((UUID) row[1]);
        }
        return byGroup.entrySet().stream()
                .map(entry -> new PeopledGroup(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(Objects::nonNull)
                                .map(PersonKey::new)
                                .collect(toSet())))
                .toList();
    }

    /** A group and the keys of those who were put in it, whether they still learn in its structure or not. */
    public record PeopledGroup(Group group, Set<PersonKey> people) {
        public PeopledGroup {
            people = Set.copyOf(people);
        }
    }
}
