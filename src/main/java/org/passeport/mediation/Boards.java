package org.passeport.mediation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeport.content.Catalogue;
import org.passeport.content.Course;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.mediation.domain.Assignment;
import org.passeport.mediation.domain.BoardPolicy;
import org.passeport.mediation.domain.LeftPolicy;
import org.passeport.mediation.domain.StuckPolicy;
import org.passeport.mediation.persistence.AssignmentRepository;
import org.passeport.mediation.persistence.AssignmentRepository.ReachingAssignment;
import org.passeport.people.AccountSummary;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.Dates;
import org.passeport.platform.Door;
import org.passeport.platform.Page;

/** Door of boards: who is where, who is stuck. A board costs the same few statements whatever its size. */
@Door
public class Boards {

    /** People on the board of a whole structure. */
    public static final int MOST = Page.MAXIMUM_SIZE;

    @Inject
    GroupReading groups;

    @Inject
    AssignmentRepository assignments;

    @Inject
    Attempts attempts;

    @Inject
    Catalogue catalogue;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    public BoardDetails of(GroupKey key) {
        user.mustBe(Role.MEDIATOR);
        GroupDetails group = groups.details(key);
        return board(group.structure(), Optional.of(key), group.name(), true, group.people());
    }

    /**
     * Everybody who learns in a structure.
     *
     * @param named how one of their names begins; empty for all
     */
    public BoardDetails of(StructureKey structure, String named) {
        user.mustBe(Role.MEDIATOR, structure);
        Page<AccountSummary> page = people.learners(structure, named, Optional.empty(), MOST);
        return board(structure, Optional.empty(), "", page.next().isEmpty(), page.items());
    }

    private BoardDetails board(
            StructureKey structure, Optional<GroupKey> group, String title, boolean whole, List<AccountSummary> found) {
        List<PersonKey> keys = found.stream().map(AccountSummary::person).toList();
        Map<PersonKey, List<AttemptOutline>> taken =
                keys.isEmpty() ? Map.of() : attempts.of(keys).stream().collect(groupingBy(AttemptOutline::learner));
        Map<PersonKey, List<Assignment>> given = assignments.of(keys, List.of(structure)).stream()
                .collect(groupingBy(ReachingAssignment::learner, mapping(ReachingAssignment::assignment, toList())));
        Map<String, Course> courses = courses(given);
        Instant now = clock.instant();
        List<BoardRow> rows = found.stream()
                .map(person -> row(
                        person,
                        taken.getOrDefault(person.person(), List.of()),
                        given.getOrDefault(person.person(), List.of()),
                        courses,
                        now))
                .sorted(BoardPolicy.ORDER)
                .toList();
        return new BoardDetails(structure, group, title, whole, rows, now);
    }

    /** Read only when a course was given to somebody. */
    private Map<String, Course> courses(Map<PersonKey, List<Assignment>> given) {
        boolean any = given.values().stream()
                .flatMap(List::stream)
                .anyMatch(assignment -> assignment.kind() == AssignmentDetails.Kind.COURSE);
        return any ? catalogue.offeredCourses().stream().collect(toMap(Course::id, identity())) : Map.of();
    }

    private BoardRow row(
            AccountSummary person,
            List<AttemptOutline> taken,
            List<Assignment> given,
            Map<String, Course> courses,
            Instant now) {
        Optional<AttemptOutline> newest = BoardPolicy.newest(taken);
        return new BoardRow(
                person.person(),
                person.displayName(),
                BoardPolicy.state(newest, now, dates::localDay),
                newest,
                newest.map(attempt -> StuckPolicy.silence(attempt, now).toMinutes())
                        .orElse(0L),
                LeftPolicy.left(given, taken, courses),
                person.locked());
    }
}
