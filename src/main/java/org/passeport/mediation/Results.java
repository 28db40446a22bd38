package org.passeport.mediation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passeport.content.Catalogue;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.mediation.domain.Assignment;
import org.passeport.mediation.domain.ResultPolicy;
import org.passeport.mediation.persistence.AssignmentRepository;
import org.passeport.mediation.persistence.AssignmentRepository.ReachingAssignment;
import org.passeport.people.AccountSummary;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;

/** Door of results: who did what, as a table to read or to take away. */
@Door
public class Results {

    @Inject
    GroupReading groups;

    @Inject
    AssignmentRepository assignments;

    @Inject
    Attempts attempts;

    @Inject
    Catalogue catalogue;

    @Inject
    ResultSheet sheet;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    /** Of a group; whole, so that a filter can be chosen from it. */
    public ResultTable of(GroupKey key) {
        user.mustBe(Role.MEDIATOR);
        GroupDetails group = groups.details(key);
        return table(group.structure(), group.name(), group.people());
    }

    /** Of the first {@link Boards#MOST} people of a structure by family name. */
    public ResultTable of(StructureKey structure) {
        user.mustBe(Role.MEDIATOR, structure);
        return table(
                structure,
                "",
                people.learners(structure, "", Optional.empty(), Boards.MOST).items());
    }

    /** A group's table as CSV for a French spreadsheet; taking names away leaves its mark. */
    public String export(GroupKey key, ResultFilter filter) {
        return export(of(key), key.toString(), filter);
    }

    /** The same for a structure. */
    public String export(StructureKey structure, ResultFilter filter) {
        return export(of(structure), structure.toString(), filter);
    }

    private String export(ResultTable whole, String subject, ResultFilter filter) {
        audit.record(
                "mediation.results-exported",
                user.person().value(),
                whole.structure().value(),
                subject);
        return sheet.of(whole.filtered(filter));
    }

    private ResultTable table(StructureKey structure, String title, List<AccountSummary> found) {
        List<PersonKey> keys = found.stream().map(AccountSummary::person).toList();
        List<AttemptOutline> taken = keys.isEmpty()
                ? List.of()
                : attempts.of(keys).stream()
                        .filter(attempt -> attempt.module().isPresent())
                        .toList();
        List<ReachingAssignment> given = assignments.of(keys, List.of(structure));
        Map<String, String> titles = titles(taken, given);
        Map<PersonKey, List<AttemptOutline>> byLearner = taken.stream().collect(groupingBy(AttemptOutline::learner));
        Map<PersonKey, List<ReachingAssignment>> toLearner =
                given.stream().collect(groupingBy(ReachingAssignment::learner));
        return new ResultTable(
                structure,
                title,
                titles.entrySet().stream()
                        .map(module -> new ResultTable.Column(module.getKey(), module.getValue()))
                        .toList(),
                found.stream()
                        .map(person -> row(
                                person,
                                titles.keySet(),
                                byLearner.getOrDefault(person.person(), List.of()),
                                toLearner.getOrDefault(person.person(), List.of())))
                        .toList());
    }

    /** Modules begun or given, by title: the one that is offered now, or else the one they were begun or given under. */
    private Map<String, String> titles(List<AttemptOutline> taken, List<ReachingAssignment> given) {
        Map<String, String> titles = new HashMap<>();
        given.stream()
                .map(ReachingAssignment::assignment)
                .filter(Results::isModule)
                .forEach(assignment -> titles.put(
                        assignment.contentId(),
                        assignment.summary(Optional.empty(), "").title()));
        taken.forEach(attempt -> titles.put(attempt.module().orElseThrow().id(), attempt.title()));
        catalogue.offeredModules().forEach(module -> titles.replace(module.ref().id(), module.title()));
        Map<String, String> sorted = new LinkedHashMap<>();
        titles.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static ResultRow row(
            AccountSummary person, Set<String> modules, List<AttemptOutline> taken, List<ReachingAssignment> given) {
        Map<String, List<AttemptOutline>> byModule = taken.stream()
                .collect(groupingBy(attempt -> attempt.module().orElseThrow().id()));
        Set<String> toDo = given.stream()
                .map(ReachingAssignment::assignment)
                .filter(Results::isModule)
                .map(Assignment::contentId)
                .collect(toSet());
        return new ResultRow(
                person.person(),
                person.displayName(),
                modules.stream()
                        .map(module ->
                                ResultPolicy.cell(byModule.getOrDefault(module, List.of()), toDo.contains(module)))
                        .toList());
    }

    private static boolean isModule(Assignment assignment) {
        return assignment.kind() == AssignmentDetails.Kind.MODULE;
    }
}
