package org.passeport.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.passeport.content.CertificationScheme.EvidenceRule;
import org.passeport.learning.domain.CompetencePolicy;
import org.passeport.learning.domain.Evidence;
import org.passeport.learning.persistence.EvidenceRepository;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.referential.Competence;
import org.passeport.referential.CompetenceKind;
import org.passeport.referential.CompetenceRef;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** Evidence read through the competences of a referential. */
@ApplicationScoped
class PassportReading {

    @Inject
    EvidenceRepository evidence;

    @Inject
    Referentials referentials;

    @Inject
    People people;

    /** What somebody has shown, oldest first, with the names of observers and their own. */
    record Shown(Map<PersonKey, PersonName> names, List<EvidenceDetails> evidence) {}

    Shown of(PersonKey person) {
        List<Evidence> rows = evidence.of(person);
        Set<PersonKey> named =
                rows.stream().map(Evidence::observer).flatMap(Optional::stream).collect(toSet());
        named.add(person);
        Map<PersonKey, PersonName> names = people.names(named);
        return new Shown(
                names,
                rows.stream()
                        .map(row -> row.details(row.observer().map(names::get).map(PersonName::displayName)))
                        .toList());
    }

    /** One standing where the referential cuts by kind, one for each kind where it does not. */
    Stream<CompetenceStanding> standings(Competence competence, List<EvidenceDetails> shown, EvidenceRule rule) {
        return competence
                .kind()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(CompetenceKind.values()))
                .map(kind -> standing(competence, kind, shown, rule));
    }

    private static CompetenceStanding standing(
            Competence competence, CompetenceKind kind, Collection<EvidenceDetails> shown, EvidenceRule rule) {
        List<EvidenceDetails> own = shown.stream()
                .filter(piece -> piece.kind() == kind && piece.competence().equals(competence.shows()))
                .toList();
        var standing = CompetencePolicy.stand(own, rule, competence.level());
        return new CompetenceStanding(competence, kind, standing.state(), standing.level(), standing.since(), own);
    }

    /** The competences that one attempt or observation showed, as they stand now, in the plainest words there are. */
    List<CompetenceStanding> changedBy(UUID source, PersonKey person, EvidenceRule rule) {
        List<EvidenceDetails> shown = of(person).evidence();
        Set<Changed> changed = new LinkedHashSet<>();
        shown.stream()
                .filter(piece -> piece.sourceKey().equals(source))
                .forEach(piece -> changed.add(new Changed(piece.competence(), piece.kind())));
        return changed.stream()
                .map(one -> standing(plainest(one), one.kind(), shown, rule))
                .toList();
    }

    private record Changed(CompetenceRef competence, CompetenceKind kind) {}

    /** Referentials built on the pivot speak to people; the pivot speaks to professionals. */
    private Competence plainest(Changed changed) {
        return referentials.all().stream()
                .sorted((a, b) -> Boolean.compare(isPivot(a), isPivot(b)))
                .flatMap(Referential::competences)
                .filter(competence -> competence.shows().equals(changed.competence()))
                .filter(competence ->
                        competence.kind().isEmpty() || competence.kind().get() == changed.kind())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPivot(Referential referential) {
        return referential.id().equals(Referentials.PIVOT);
    }
}
