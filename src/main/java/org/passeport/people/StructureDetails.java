package org.passeport.people;

import java.time.ZoneId;

/** A structure, where it is and which clock it lives by. */
public record StructureDetails(
        StructureKey key,
        String name,
        StructureKind kind,
        TerritoryKey territory,
        String territoryName,
        ZoneId timeZone) {}
