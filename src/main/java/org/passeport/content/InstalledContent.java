package org.passeport.content;

import java.time.Instant;
import java.util.Optional;

/**
 * A version in the catalogue.
 *
 * @param identity  SHA-256 of its files: the same content, however it was packed
 * @param goal      empty for a course
 * @param withdrawn since when newcomers are not offered it any more
 */
public record InstalledContent(
        ContentKind kind,
        String id,
        Version version,
        String identity,
        String title,
        String goal,
        Instant installedAt,
        Optional<Instant> withdrawn) {}
