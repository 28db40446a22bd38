package org.passeport.referential;

import java.util.Optional;

/**
 * One competence of a referential.
 *
 * @param ref   where it stands
 * @param title what the person can do
 * @param kind  its kind, empty where the referential does not cut by kind (DigComp)
 * @param level rank expected, from 1 to 8 on DigComp's scale; 0 where the referential leaves it open
 * @param shows the competence of the pivot whose evidence counts; itself for the pivot
 */
public record Competence(
        CompetenceRef ref, String title, Optional<CompetenceKind> kind, int level, CompetenceRef shows) {}
