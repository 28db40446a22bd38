package org.passeport.certification;

import java.util.List;
import java.util.Optional;
import org.passeport.learning.CompetenceStanding;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.SchemeRef;
import org.passeport.people.PersonName;

/**
 * How far a learner is from the certificate of a scheme.
 *
 * @param acquired  the competences that the certificate would list, with the evidence that a candidacy would open
 * @param candidacy the last one made for this scheme, if any
 */
public record SchemeStanding(
        PersonName learner,
        SchemeRef scheme,
        String title,
        String source,
        int validityYears,
        List<Requirement> requirements,
        List<CompetenceStanding> acquired,
        ExamStanding exam,
        Optional<CandidacySummary> candidacy) {

    public SchemeStanding {
        requirements = List.copyOf(requirements);
        acquired = List.copyOf(acquired);
    }

    /** Whether the rule is met: the learner may ask, nobody asks for them. */
    public boolean isReady() {
        return requirements.stream().allMatch(Requirement::met);
    }
}
