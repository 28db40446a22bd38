package org.passeport.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeport.certification.Candidacies;
import org.passeport.certification.CandidacyState;
import org.passeport.certification.CandidacySummary;

/** The body's queue: what awaits a decision first, the longest wait on top; then what was decided. */
@Named
@RequestScoped
public class CandidaciesPage {

    @Inject
    Candidacies candidacies;

    private List<CandidacySummary> all;

    public List<CandidacySummary> getAwaiting() {
        return all().stream()
                .filter(candidacy -> candidacy.state() == CandidacyState.SUBMITTED)
                .toList();
    }

    public List<CandidacySummary> getDecided() {
        return all().stream()
                .filter(candidacy -> candidacy.state() != CandidacyState.SUBMITTED)
                .toList()
                .reversed();
    }

    private List<CandidacySummary> all() {
        if (all == null) {
            all = candidacies.queue();
        }
        return all;
    }
}
