package org.passeport.people;

import java.util.Optional;

/** A city, a department, a region: structures lie in territories, territories in one another. */
public record TerritoryDetails(TerritoryKey key, String name, Optional<TerritoryKey> parent) {}
