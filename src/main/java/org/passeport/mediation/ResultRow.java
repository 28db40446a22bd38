package org.passeport.mediation;

import java.util.List;
import org.passeport.people.PersonKey;

/** A person's results, in the order of the table's modules. */
public record ResultRow(PersonKey learner, String name, List<ResultCell> cells) {

    public ResultRow {
        cells = List.copyOf(cells);
    }

    public long done() {
        return cells.stream().filter(cell -> cell.state() == ResultState.DONE).count();
    }
}
