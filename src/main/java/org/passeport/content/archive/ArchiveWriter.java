package org.passeport.content.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.passeport.content.format.ContentFiles;

/** Packs a checked content: sorted, one fixed date, so that the same files give the same bytes on any machine. */
public final class ArchiveWriter {

    private static final LocalDateTime DATE = LocalDateTime.of(2020, 1, 1, 0, 0);

    private ArchiveWriter() {}

    public static byte[] write(ContentFiles content, String id, String version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
                add(zip, ArchiveLayout.CONTENT + file.getKey(), file.getValue());
            }
            add(zip, ArchiveLayout.DESCRIPTOR, ArchiveLayout.descriptor(id, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(DATE);
        entry.setSize(bytes.length);
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }
}
