package org.passeport.home;

import java.util.List;
import java.util.Optional;

/**
 * What a learner's first page says.
 *
 * @param next     the one thing to do; empty when everything on offer is done
 * @param others   everything else that was given or begun, in the same order of importance
 * @param modules  how many modules are on offer
 * @param done     how many of them this learner completed
 * @param courses  how many courses are on offer
 */
public record HomeDetails(Optional<NextStep> next, List<NextStep> others, int modules, int done, int courses) {

    public HomeDetails {
        others = List.copyOf(others);
    }
}
