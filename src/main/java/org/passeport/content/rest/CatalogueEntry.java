package org.passeport.content.rest;

import java.time.Instant;
import org.passeport.content.InstalledContent;

/**
 * One version in the catalogue, as an integration reads it.
 *
 * @param identity    SHA-256 of its files
 * @param goal        empty for a course
 * @param withdrawnAt absent while newcomers are offered it
 */
public record CatalogueEntry(
        String id,
        String version,
        String title,
        String goal,
        String identity,
        Instant installedAt,
        Instant withdrawnAt) {

    static CatalogueEntry of(InstalledContent content) {
        return new CatalogueEntry(
                content.id(),
                content.version().toString(),
                content.title(),
                content.goal(),
                content.identity(),
                content.installedAt(),
                content.withdrawn().orElse(null));
    }
}
