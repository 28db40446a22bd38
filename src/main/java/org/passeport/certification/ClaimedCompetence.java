package org.passeport.certification;

import org.passeport.referential.CompetenceKind;

/**
 * A competence that a certificate lists.
 *
 * @param code   in the scheme's referential
 * @param domain title of its area
 * @param level  1 to 8
 */
public record ClaimedCompetence(String code, String title, String domain, CompetenceKind kind, int level) {}
