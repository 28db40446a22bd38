package org.passeport.mediation;

import java.time.Instant;

/**
 * A person and a module.
 *
 * @param at         when it was completed, finished or last worked at; null when it was not begun
 * @param stepNumber where the person is when it runs, from 1; 0 otherwise
 */
public record ResultCell(ResultState state, Instant at, int stepNumber, int stepCount) {

    public static final ResultCell NONE = new ResultCell(ResultState.NONE, null, 0, 0);

    public static final ResultCell GIVEN = new ResultCell(ResultState.GIVEN, null, 0, 0);
}
