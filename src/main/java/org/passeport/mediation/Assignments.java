package org.passeport.mediation;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passeport.learning.Enrolments;
import org.passeport.mediation.domain.Assignment;
import org.passeport.mediation.domain.Group;
import org.passeport.mediation.persistence.AssignmentRepository;
import org.passeport.mediation.persistence.AssignmentRepository.ReachingAssignment;
import org.passeport.mediation.persistence.GroupRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;

/** Door of assignments: what is given to whom, by whose idea. */
@Door
public class Assignments {

    @Inject
    AssignmentRepository assignments;

    @Inject
    GroupReading groups;

    @Inject
    GroupRepository members;

    @Inject
    AssignmentTitles titles;

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

    /** What the signed-in learner was given, directly or through a group, newest first, each thing once. */
    public List<AssignmentDetails> mine() {
        PersonKey me = user.person();
        List<Assignment> given = assignments.of(me);
        if (given.isEmpty()) {
            return List.of();
        }
        Map<PersonKey, PersonName> names = namesOf(given);
        Map<String, AssignmentTitles.Title> offered =
                titles.offered(given.stream().map(Assignment::kind).collect(toSet()));
        Set<String> seen = new HashSet<>();
        return given.stream()
                .filter(assignment -> seen.add(AssignmentTitles.mark(assignment.kind(), assignment.contentId())))
                .flatMap(assignment -> details(assignment, me, offered, names).stream())
                .toList();
    }

    /** Nothing when it is not offered any more: nobody could begin it. */
    private static Optional<AssignmentDetails> details(
            Assignment assignment,
            PersonKey to,
            Map<String, AssignmentTitles.Title> offered,
            Map<PersonKey, PersonName> names) {
        return Optional.ofNullable(offered.get(AssignmentTitles.mark(assignment.kind(), assignment.contentId())))
                .map(now -> assignment.details(to, now.title(), now.goal(), nameOf(assignment, names)));
    }

    /**
     * Gives a module or a course to a person or a group; a course enrols them. Idempotent by its id.
     *
     * @throws Conflict when the same thing stands given to the same people already
     */
    public AssignmentSummary give(AssignmentGiven given) {
        mustAddressOne(given);
        StructureKey structure = given.learner()
                .map(people::mustBeMediatorOf)
                .orElseGet(() -> groups.live(given.group().orElseThrow()).structure());
        Assignment kept = assignments.find(given.id()).orElseGet(() -> keep(given, structure));
        if (!kept.says(given, user.person())) {
            throw new Conflict("Autre chose a déjà été donné sous ce numéro.");
        }
        return summary(kept);
    }

    private static void mustAddressOne(AssignmentGiven given) {
        if (given.learner().isPresent() == given.group().isPresent()) {
            throw new Invalid("learner", "Dites à qui\u00a0: une personne ou un groupe.");
        }
        if (given.kind() == null
                || given.contentId() == null
                || given.contentId().isBlank()) {
            throw new Invalid("content", "Choisissez un module ou un parcours.");
        }
        if (given.reason() == null) {
            throw new Invalid("reason", "Dites de qui vient l’idée.");
        }
    }

    private Assignment keep(AssignmentGiven given, StructureKey structure) {
        var offered = titles.offered(Set.of(given.kind()));
        String title = Optional.ofNullable(offered.get(AssignmentTitles.mark(given.kind(), given.contentId())))
                .map(AssignmentTitles.Title::title)
                .orElseThrow(() -> new NotFound("Ceci n’est pas proposé au catalogue."));
        if (assignments.stands(Assignment.standingMark(given, structure))) {
            throw new Conflict("C’est déjà donné. Pour changer la date, retirez-le d’abord.");
        }
        Assignment assignment = new Assignment(given, structure, title, user.person(), clock.instant());
        assignments.add(assignment);
        enrol(assignment);
        audit.record(
                "mediation.assigned",
                user.person().value(),
                structure.value(),
                given.id().toString());
        return assignment;
    }

    private void enrol(Assignment assignment) {
        if (assignment.kind() != AssignmentDetails.Kind.COURSE) {
            return;
        }
        assignment.learner().ifPresent(learner -> enrolments.enrol(assignment.contentId(), learner));
        assignment
                .group()
                .map(groups::details)
                .ifPresent(group ->
                        group.people().forEach(learner -> enrolments.enrol(assignment.contentId(), learner.person())));
    }

    /** It is no longer proposed; what was begun goes on, and nothing is lost. */
    public void withdraw(AssignmentKey key) {
        user.mustBe(Role.MEDIATOR);
        Assignment assignment = assignments
                .find(key.value())
                .filter(found -> user.is(Role.MEDIATOR, found.structure()))
                .orElseThrow(() -> new NotFound("Cette affectation n’existe pas ici."));
        assignment.withdraw(clock.instant());
        audit.record(
                "mediation.assignment-withdrawn",
                user.person().value(),
                assignment.structure().value(),
                key.toString());
    }

    /** What stands given to a group, newest first. */
    public List<AssignmentSummary> of(GroupKey key) {
        Group group = groups.live(key);
        List<Assignment> given = assignments.of(key);
        Map<PersonKey, PersonName> names = namesOf(given);
        return given.stream()
                .map(assignment -> assignment.summary(Optional.of(group.name()), nameOf(assignment, names)))
                .toList();
    }

    /** What the caller's structures gave to a person, directly or through a group, newest first. */
    public List<AssignmentSummary> of(PersonKey learner) {
        people.mustBeMediatorOf(learner);
        List<ReachingAssignment> given = assignments.of(List.of(learner), user.structures(Role.MEDIATOR));
        Map<PersonKey, PersonName> names =
                namesOf(given.stream().map(ReachingAssignment::assignment).toList());
        return given.stream()
                .map(reaching ->
                        reaching.assignment().summary(reaching.groupName(), nameOf(reaching.assignment(), names)))
                .toList();
    }

    private AssignmentSummary summary(Assignment assignment) {
        return assignment.summary(
                assignment.group().flatMap(members::find).map(Group::name),
                nameOf(assignment, namesOf(List.of(assignment))));
    }

    private Map<PersonKey, PersonName> namesOf(List<Assignment> given) {
        return people.names(given.stream().map(Assignment::givenBy).collect(toSet()));
    }

    private static String nameOf(Assignment assignment, Map<PersonKey, PersonName> names) {
        return Optional.ofNullable(names.get(assignment.givenBy()))
                .map(PersonName::displayName)
                .orElse("votre médiateur");
    }
}
