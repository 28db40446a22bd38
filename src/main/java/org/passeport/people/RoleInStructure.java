package org.passeport.people;

/** A role as it is held: in one structure. */
public record RoleInStructure(Role role, StructureKey structure, String structureName) {}
