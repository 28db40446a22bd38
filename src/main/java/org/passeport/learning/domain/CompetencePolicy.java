package org.passeport.learning.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passeport.content.CertificationScheme.EvidenceRule;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.EvidenceDetails;

/**
 * How far a competence is shown. Acquired at a level: enough evidence at that level or above, in enough different
 * situations, often enough alone. One success is no competence, and the same success again is still one.
 */
public final class CompetencePolicy {

    private CompetencePolicy() {}

    /**
     * Where a person stands on one competence, for one kind.
     *
     * @param level highest level at which the state holds; 0 when to come
     * @param since when the state was reached at that level
     */
    public record Standing(CompetenceState state, int level, Optional<Instant> since) {}

    private record Situation(String module, String context) {}

    /**
     * @param evidence of one competence and one kind, in any order
     * @param expected least level that the referential expects, 0 where any will do
     */
    public static Standing stand(Collection<EvidenceDetails> evidence, EvidenceRule rule, int expected) {
        List<EvidenceDetails> oldestFirst = evidence.stream()
                .sorted(Comparator.comparing(EvidenceDetails::at))
                .toList();
        return levels(evidence)
                .filter(level -> level >= expected && isAcquired(oldestFirst, rule, level))
                .findFirst()
                .map(level -> new Standing(CompetenceState.ACQUIRED, level, acquiredAt(oldestFirst, rule, level)))
                .or(() -> levels(evidence)
                        .findFirst()
                        .map(level -> new Standing(CompetenceState.SEEN_ONCE, level, firstAt(oldestFirst, level))))
                .orElse(new Standing(CompetenceState.TO_COME, 0, Optional.empty()));
    }

    private static Stream<Integer> levels(Collection<EvidenceDetails> evidence) {
        return evidence.stream().map(EvidenceDetails::level).distinct().sorted(Comparator.reverseOrder());
    }

    private static boolean isAcquired(List<EvidenceDetails> evidence, EvidenceRule rule, int level) {
        return situations(evidence, level, false) >= rule.contexts()
                && situations(evidence, level, true) >= rule.alone();
    }

    private static long situations(List<EvidenceDetails> evidence, int level, boolean aloneOnly) {
        return evidence.stream()
                .filter(shown -> shown.level() >= level && (shown.alone() || !aloneOnly))
                .map(shown -> new Situation(shown.module().id(), shown.context()))
                .distinct()
                .count();
    }

    private static Optional<Instant> acquiredAt(List<EvidenceDetails> oldestFirst, EvidenceRule rule, int level) {
        for (int count = 1; count <= oldestFirst.size(); count++) {
            if (isAcquired(oldestFirst.subList(0, count), rule, level)) {
                return Optional.of(oldestFirst.get(count - 1).at());
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> firstAt(List<EvidenceDetails> oldestFirst, int level) {
        return oldestFirst.stream()
                .filter(shown -> shown.level() >= level)
                .map(EvidenceDetails::at)
                .findFirst();
    }
}
