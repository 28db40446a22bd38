package org.passeport.certification;

import java.util.List;

/**
 * A candidacy as the body sees it.
 *
 * @param evidence frozen when the learner asked; empty once decided or withdrawn: it was opened for the decision only
 * @param exam     points by area of the final quiz; empty likewise
 */
public record CandidacyDetails(
        CandidacySummary summary,
        List<ClaimedCompetence> competences,
        List<FrozenEvidence> evidence,
        List<FrozenScore> exam,
        List<DecisionDetails> decisions) {

    public CandidacyDetails {
        competences = List.copyOf(competences);
        evidence = List.copyOf(evidence);
        exam = List.copyOf(exam);
        decisions = List.copyOf(decisions);
    }

    /** Evidence of one competence, oldest first. */
    public List<FrozenEvidence> evidenceOf(ClaimedCompetence competence) {
        return evidence.stream()
                .filter(one -> one.competence().equals(competence.code()))
                .toList();
    }
}
