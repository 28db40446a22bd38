package org.passeport.content;

/**
 * What came of offering an archive to the catalogue.
 *
 * @param isNew false when this very content was there already: nothing changed
 */
public record Installation(ContentKind kind, String id, Version version, boolean isNew) {}
