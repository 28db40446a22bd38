package org.passeport.content.archive;

import java.nio.charset.StandardCharsets;

/** What an archive holds besides content: one descriptor that gives it a place of its own on the server, byte for byte. */
final class ArchiveLayout {

    static final String CONTENT = "WEB-INF/content/";

    static final String DESCRIPTOR = "WEB-INF/jboss-web.xml";

    private ArchiveLayout() {}

    /** The context root of a content can never be that of the application or shadow one of its paths. */
    static byte[] descriptor(String id, String version) {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <jboss-web>
                  <context-root>/content/%s/%s</context-root>
                </jboss-web>
                """).formatted(id, version).getBytes(StandardCharsets.UTF_8);
    }

    static String fileName(String id, String version) {
        return id + "-" + version + ".war";
    }
}
