package org.passeport.learning.web;

import java.time.Instant;
import java.util.List;
import org.passeport.content.FrenchTypography;
import org.passeport.learning.CompetenceStanding;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.EvidenceDetails;

/**
 * A competence as the passport shows it.
 *
 * @param look  class of its stamp: {@code shown}, {@code seen}, null when to come
 * @param state words of its stamp
 * @param since the day of its stamp, null when to come
 * @param kind  handling or understanding, in words
 * @param next  key of the words that say what is missing, null when nothing is
 * @param ways  modules that work on it, when something is missing
 */
public record StandingView(
        String title,
        String code,
        String kind,
        String look,
        String state,
        Instant since,
        List<EvidenceView> evidence,
        String next,
        List<ModuleLink> ways) {

    static StandingView of(CompetenceStanding standing, List<ModuleLink> ways) {
        return new StandingView(
                FrenchTypography.of(standing.competence().title()),
                standing.competence().ref().code(),
                standing.kind().label(),
                look(standing.state()),
                standing.state().label(),
                standing.since().orElse(null),
                standing.evidence().stream().map(EvidenceView::of).toList(),
                next(standing),
                standing.state() == CompetenceState.ACQUIRED ? List.of() : ways);
    }

    private static String look(CompetenceState state) {
        return switch (state) {
            case ACQUIRED -> "shown";
            case SEEN_ONCE -> "seen";
            case TO_COME -> null;
        };
    }

    private static String next(CompetenceStanding standing) {
        boolean everAlone = standing.evidence().stream().anyMatch(EvidenceDetails::alone);
        return switch (standing.state()) {
            case ACQUIRED -> null;
            case SEEN_ONCE -> everAlone ? "learning.passport.once-more" : "learning.passport.once-more-alone";
            case TO_COME -> "learning.passport.to-show";
        };
    }

    /**
     * One thing that shows the competence.
     *
     * @param icon of the sprite
     * @param how  key of the words that say what it is
     */
    public record EvidenceView(String icon, String how, String module, String observer, String context, Instant at) {

        private static EvidenceView of(EvidenceDetails evidence) {
            boolean seen = evidence.source() == EvidenceDetails.Source.OBSERVATION;
            return new EvidenceView(
                    seen ? "observe" : "check",
                    "learning.evidence." + (seen ? (evidence.alone() ? "alone" : "with-help") : "quiz"),
                    FrenchTypography.of(evidence.moduleTitle()),
                    evidence.observer().orElse(""),
                    seen ? FrenchTypography.of(evidence.context()) : "",
                    evidence.at());
        }
    }

    /** A module of the catalogue, by its life goal. */
    public record ModuleLink(String id, String goal) {}
}
