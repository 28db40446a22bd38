package org.passeport.content.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds archives entry by entry, honest or not. */
final class Archives {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    static Archives withDescriptor() {
        return new Archives().with(ArchiveLayout.DESCRIPTOR, ArchiveLayout.descriptor("essai", "1.0.0"));
    }

    Archives with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Archives with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    Archives withMode(String name, int unixMode, String text) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(unixMode);
        return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    private Archives with(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
