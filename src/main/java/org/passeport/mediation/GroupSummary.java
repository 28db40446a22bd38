package org.passeport.mediation;

import org.passeport.people.StructureKey;

/**
 * A line of the list of groups.
 *
 * @param people how many learners of the structure are in it
 * @param stuck  how many of them are stuck now
 */
public record GroupSummary(
        GroupKey key, StructureKey structure, String structureName, String name, int people, int stuck) {}
