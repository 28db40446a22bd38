package org.passeport.content.archive;

import org.passeport.content.format.ContentFiles;

/**
 * What came out of an archive, within limits and not yet checked.
 *
 * @param id      that its descriptor names
 * @param version that its descriptor names
 * @param files   paths without the archive's own folders
 */
public record PackedContent(String id, String version, ContentFiles files) {

    /** SHA-256 of its files, however they were packed. */
    public String identity() {
        return ContentIdentity.of(files);
    }

    /** Whether the descriptor, and with it the place on the server, is that of the content. */
    public boolean isNamed(String contentId, String contentVersion) {
        return id.equals(contentId) && version.equals(contentVersion);
    }
}
