package org.passeport.mediation;

import org.passeport.people.StructureKey;

/** A group by its name. */
public record GroupOutline(GroupKey key, StructureKey structure, String name) {}
