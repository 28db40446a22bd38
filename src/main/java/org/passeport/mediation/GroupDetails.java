package org.passeport.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passeport.people.AccountSummary;
import org.passeport.people.StructureKey;

/** A group with its people, by family name. */
public record GroupDetails(
        GroupKey key, StructureKey structure, String name, Optional<Instant> archivedAt, List<AccountSummary> people) {

    public GroupDetails {
        people = List.copyOf(people);
    }
}
