package org.passeport.content.archive;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.passeport.content.format.ContentFiles;
import org.passeport.platform.Sha256;

/** What makes two archives the same content: paths and bytes of its files, not when or how they were packed. */
public final class ContentIdentity {

    private ContentIdentity() {}

    /** SHA-256 of the sorted list (path, SHA-256 of content), as 64 hexadecimal digits. */
    public static String of(ContentFiles content) {
        return Sha256.of(content.files().entrySet().stream()
                .map(file -> file.getKey() + '\0' + Sha256.of(file.getValue()) + '\n')
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }
}
