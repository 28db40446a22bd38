package org.passeport.mediation;

import java.util.Optional;

/**
 * What to show of a table of results.
 *
 * @param module id of the only module to show; empty: all
 * @param state  only people who have it in a module that is shown; empty: all
 * @param named  text that a name holds, whatever the capitals; empty: all
 * @param byDone most modules done first, instead of by family name
 */
public record ResultFilter(Optional<String> module, Optional<ResultState> state, String named, boolean byDone) {

    public static final ResultFilter ALL = new ResultFilter(Optional.empty(), Optional.empty(), "", false);
}
