package org.passeport.mediation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.learning.Enrolments;
import org.passeport.mediation.domain.Assignment;
import org.passeport.mediation.domain.BoardPolicy;
import org.passeport.mediation.domain.Group;
import org.passeport.mediation.domain.GroupNamePolicy;
import org.passeport.mediation.domain.Membership;
import org.passeport.mediation.domain.StuckPolicy;
import org.passeport.mediation.persistence.AssignmentRepository;
import org.passeport.mediation.persistence.GroupRepository;
import org.passeport.mediation.persistence.GroupRepository.PeopledGroup;
import org.passeport.people.AccountSummary;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;
import org.passeport.people.StructureKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;
import org.passeport.platform.Page;

/** Door of groups. Every mediator of a structure works with its groups; nobody else knows that they exist. */
@Door
public class Groups {

    @Inject
    GroupRepository groups;

    @Inject
    AssignmentRepository assignments;

    @Inject
    GroupReading reading;

    @Inject
    Attempts attempts;

    @Inject
    Enrolments enrolments;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param id made by the form or the application: the same one sent twice is one group */
    public GroupDetails create(UUID id, StructureKey structure, String typedName) {
        user.mustBe(Role.MEDIATOR);
        if (structure == null || !user.is(Role.MEDIATOR, structure)) {
            throw new Invalid("structure", "Choisissez une de vos structures.");
        }
        String name = GroupNamePolicy.required("name", typedName);
        GroupKey key = new GroupKey(id);
        Optional<Group> known = groups.find(key);
        if (known.isPresent() && !known.get().is(structure, name)) {
            throw new Conflict("Un autre groupe a déjà été créé sous ce numéro.");
        }
        if (known.isEmpty()) {
            groups.add(new Group(key, structure, name, user.person(), clock.instant()));
            record("mediation.group-created", structure, key.toString());
        }
        return reading.details(key);
    }

    public void rename(GroupKey key, String typedName) {
        Group group = reading.live(key);
        group.rename(GroupNamePolicy.required("name", typedName));
        record("mediation.group-renamed", group.structure(), key.toString());
    }

    /**
     * Puts learners of the structure in the group, and in the courses given to it; those who are in it already stay.
     *
     * @throws NotFound when one of them does not learn in the group's structure
     */
    public void add(GroupKey key, Collection<PersonKey> learners) {
        Group group = reading.live(key);
        Set<PersonKey> wanted = new HashSet<>(learners);
        Set<PersonKey> known = people.learnersAmong(group.structure(), wanted).stream()
                .map(AccountSummary::person)
                .collect(toSet());
        if (!known.containsAll(wanted)) {
            throw new NotFound("Cette personne n’est pas dans la structure du groupe.");
        }
        List<String> courses = assignments.of(key).stream()
                .filter(assignment -> assignment.kind() == AssignmentDetails.Kind.COURSE)
                .map(Assignment::contentId)
                .toList();
        wanted.stream().filter(learner -> !groups.exists(key, learner)).forEach(learner -> {
            groups.add(new Membership(key, learner, user.person(), clock.instant()));
            courses.forEach(course -> enrolments.enrol(course, learner));
            record("mediation.learner-added", group.structure(), key + " " + learner);
        });
    }

    /** What they did stays theirs; what was given to the group is no longer proposed to them. */
    public void remove(GroupKey key, PersonKey learner) {
        Group group = reading.live(key);
        if (groups.exists(key, learner)) {
            groups.remove(key, learner);
            record("mediation.learner-removed", group.structure(), key + " " + learner);
        }
    }

    public void archive(GroupKey key) {
        Group group = reading.find(key);
        group.archive(clock.instant());
        record("mediation.group-archived", group.structure(), key.toString());
    }

    private void record(String act, StructureKey structure, String subject) {
        audit.record(act, user.person().value(), structure.value(), subject);
    }

    public GroupDetails find(GroupKey key) {
        return reading.details(key);
    }

    /** Groups of the caller's structures where a learner is. */
    public List<GroupOutline> holding(PersonKey learner) {
        people.mustBeMediatorOf(learner);
        return groups.holding(learner, user.structures(Role.MEDIATOR)).stream()
                .map(group -> new GroupOutline(group.key(), group.structure(), group.name()))
                .toList();
    }

    /** Groups of every structure where the caller is mediator, archived ones excepted, with who is stuck now. */
    public Page<GroupSummary> mine(Optional<GroupKey> after, int size) {
        user.mustBe(Role.MEDIATOR);
        List<PeopledGroup> found = groups.peopledOf(user.structures(Role.MEDIATOR), after, size + 1);
        Set<PersonKey> learning = stillLearning(found);
        Set<PersonKey> stuck = stuckAmong(learning);
        Map<StructureKey, String> names = user.getRoles().stream()
                .collect(toMap(RoleInStructure::structure, RoleInStructure::structureName, (one, same) -> one));
        return Page.of(found, size, peopled -> peopled.group().key().toString())
                .map(peopled -> summary(peopled, learning, stuck, names));
    }

    private Set<PersonKey> stillLearning(List<PeopledGroup> found) {
        Map<StructureKey, List<PeopledGroup>> byStructure =
                found.stream().collect(groupingBy(peopled -> peopled.group().structure()));
        Set<PersonKey> learning = new HashSet<>();
        byStructure.forEach((structure, peopled) -> {
            Set<PersonKey> put =
                    peopled.stream().flatMap(group -> group.people().stream()).collect(toSet());
            people.learnersAmong(structure, put).forEach(learner -> learning.add(learner.person()));
        });
        return learning;
    }

    private Set<PersonKey> stuckAmong(Set<PersonKey> learners) {
        if (learners.isEmpty()) {
            return Set.of();
        }
        Instant now = clock.instant();
        return attempts.of(learners).stream().collect(groupingBy(AttemptOutline::learner)).entrySet().stream()
                .filter(taken -> BoardPolicy.newest(taken.getValue())
                        .filter(attempt -> StuckPolicy.isStuck(attempt, now))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static GroupSummary summary(
            PeopledGroup peopled, Set<PersonKey> learning, Set<PersonKey> stuck, Map<StructureKey, String> names) {
        Group group = peopled.group();
        return new GroupSummary(
                group.key(),
                group.structure(),
                names.get(group.structure()),
                group.name(),
                count(peopled, learning),
                count(peopled, stuck));
    }

    private static int count(PeopledGroup peopled, Set<PersonKey> among) {
        return (int) peopled.people().stream().filter(among::contains).count();
    }
}
