package org.passeport.content;

import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;

/**
 * A competence that a module or an observed task works on.
 *
 * @param level 1 to 8, DigComp's scale
 */
public record ModuleCompetence(CompetenceRef ref, int level, CompetenceKind kind) {}
