package org.passeport.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeport.certification.Candidacies;
import org.passeport.certification.CandidacyDetails;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.CandidacyState;
import org.passeport.content.FrenchTypography;
import org.passeport.platform.NotFound;

/** One candidacy, its evidence item by item, and the decision. */
@Named
@RequestScoped
public class CandidacyPage {

    @Inject
    Candidacies candidacies;

    private CandidacyKey id;

    private CandidacyDetails candidacy;

    public CandidacyDetails getCandidacy() {
        if (id == null) {
            throw new NotFound("Cette candidature n’existe pas.");
        }
        if (candidacy == null) {
            candidacy = candidacies.open(id);
        }
        return candidacy;
    }

    public boolean isAwaiting() {
        return getCandidacy().summary().state() == CandidacyState.SUBMITTED;
    }

    /** Rank of the decision that would come now. */
    public int getNextRank() {
        return getCandidacy().decisions().size() + 1;
    }

    /** The outcome that would change something, when a decision is in force; null before the first. */
    public String getOnlyOutcome() {
        return getCandidacy()
                .summary()
                .decision()
                .map(decision -> decision.outcome().name().equals("VALIDATED") ? "REFUSED" : "VALIDATED")
                .orElse(null);
    }

    public String printed(String text) {
        return FrenchTypography.of(text);
    }

    public CandidacyKey getId() {
        return id;
    }

    public void setId(CandidacyKey id) {
        this.id = id;
    }
}
