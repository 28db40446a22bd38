package org.passeport.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passeport.people.StructureKey;

/**
 * The board of a group, or of all the people of a structure.
 *
 * @param group empty for the board of a structure
 * @param title name of the group; empty for the board of a structure
 * @param whole whether everybody is on it; a structure's board shows the first {@link Boards#MOST} people by name
 * @param rows  those who are stuck first, the longest silence on top
 * @param at    when it was read
 */
public record BoardDetails(
        StructureKey structure,
        Optional<GroupKey> group,
        String title,
        boolean whole,
        List<BoardRow> rows,
        Instant at) {

    public BoardDetails {
        rows = List.copyOf(rows);
    }

    public long count(BoardState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
