package org.passeport.certification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.passeport.learning.AttemptResult;
import org.passeport.learning.CompetenceStanding;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.EvidenceDetails;
import org.passeport.learning.ExamStanding;
import org.passeport.learning.PassportDetails;

/** What a candidacy freezes: the competences that are acquired, what shows each, and the final quiz. */
public record Claim(List<ClaimedLine> competences, List<EvidenceLine> evidence, List<ScoreLine> exam) {

    /** Everything that the rule counts, and nothing else of what the person did. */
    public static Claim of(PassportDetails passport, ExamStanding exam) {
        List<ClaimedLine> competences = new ArrayList<>();
        List<EvidenceLine> evidence = new ArrayList<>();
        for (PassportDetails.Area area : passport.areas()) {
            for (CompetenceStanding standing : acquired(area)) {
                String code = standing.competence().ref().code();
                competences.add(new ClaimedLine(
                        code, standing.competence().title(), area.domain().title(), standing.kind(), standing.level()));
                standing.evidence().stream()
                        .sorted(Comparator.comparing(EvidenceDetails::at))
                        .map(shown -> line(code, shown))
                        .forEach(evidence::add);
            }
        }
        List<ScoreLine> scores = exam.passed().map(AttemptResult::domains).orElse(List.of()).stream()
                .map(score -> new ScoreLine(score.title(), score.points(), score.maximum()))
                .toList();
        return new Claim(competences, evidence, scores);
    }

    private static List<CompetenceStanding> acquired(PassportDetails.Area area) {
        return area.competences().stream()
                .filter(standing -> standing.state() == CompetenceState.ACQUIRED)
                .toList();
    }

    private static EvidenceLine line(String code, EvidenceDetails shown) {
        return new EvidenceLine(
                code,
                shown.level(),
                shown.source(),
                shown.sourceKey(),
                shown.module().id(),
                shown.module().version().toString(),
                shown.moduleTitle(),
                shown.context(),
                shown.alone(),
                shown.observer().orElse(null),
                shown.at());
    }

    /** Titles of the areas in which something is claimed. */
    public Set<String> domains() {
        Set<String> titles = new LinkedHashSet<>();
        competences.forEach(line -> titles.add(line.domainTitle()));
        return titles;
    }
}
