package org.passeport.referential;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A versioned framework of competences.
 *
 * @param source  who wrote what it is built from
 * @param licence SPDX identifier
 * @param notice  what the reader must know about this version, in French
 */
public record Referential(
        String id,
        String version,
        String title,
        String issuer,
        String source,
        URI sourceAddress,
        String licence,
        String notice,
        List<Level> levels,
        List<Domain> domains) {

    public Referential {
        levels = List.copyOf(levels);
        domains = List.copyOf(domains);
    }

    public Stream<Competence> competences() {
        return domains.stream().flatMap(domain -> domain.competences().stream());
    }

    public Optional<Competence> find(CompetenceRef ref) {
        return competences().filter(competence -> competence.ref().equals(ref)).findFirst();
    }

    /** The area that a competence lies in, or, for the pivot's competences, that one of ours shows. */
    public Optional<Domain> domainOf(CompetenceRef ref) {
        return domains.stream()
                .filter(domain -> domain.competences().stream()
                        .anyMatch(competence -> competence.ref().equals(ref)
                                || competence.shows().equals(ref)))
                .findFirst();
    }
}
