package org.passeport.mediation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.passeport.people.StructureKey;

/**
 * People by modules: what was begun by one of them, or given to one of them.
 *
 * @param title name of the group; empty for a whole structure
 */
public record ResultTable(StructureKey structure, String title, List<Column> modules, List<ResultRow> rows) {

    public ResultTable {
        modules = List.copyOf(modules);
        rows = List.copyOf(rows);
    }

    /** A module by its id and its title. */
    public record Column(String id, String title) {}

    /** The same table with only what the filter lets through. */
    public ResultTable filtered(ResultFilter filter) {
        List<Integer> kept = IntStream.range(0, modules.size())
                .filter(index ->
                        filter.module().map(modules.get(index).id()::equals).orElse(true))
                .boxed()
                .toList();
        List<ResultRow> people = rows.stream()
                .filter(row -> fold(row.name()).contains(fold(filter.named().strip())))
                .map(row -> new ResultRow(
                        row.learner(),
                        row.name(),
                        kept.stream().map(row.cells()::get).toList()))
                .filter(row -> filter.state()
                        .map(state -> row.cells().stream().anyMatch(cell -> cell.state() == state))
                        .orElse(true))
                .sorted(filter.byDone() ? Comparator.comparing(row -> -row.done()) : (one, other) -> 0)
                .toList();
        return new ResultTable(structure, title, kept.stream().map(modules::get).toList(), people);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.FRENCH);
    }
}
