package org.passeport.content.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.passeport.content.format.ContentFiles;

/**
 * Reads the raw bytes of an archive that anybody may have made. It trusts nothing that the archive says of itself, stops at
 * the first breach, and writes nothing: what passes is in memory, within limits.
 */
public final class ArchiveReader {

    /** Largest archive, packed: what the upload takes too. */
    public static final int LARGEST_ARCHIVE = 50 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    private static final long LARGEST_CONTENT = 50L * 1024 * 1024;

    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** A drawing's text packs to a twentieth; nothing honest to a hundredth. */
    private static final int GREATEST_RATIO = 100;

    private static final int RATIO_MATTERS_FROM = 100_000;

    private static final int LONGEST_PATH = 200;

    private static final int DIRECTORY_MODE = 0040000;

    private static final int FILE_MODE = 0100000;

    private static final int MODE_MASK = 0170000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*/?");

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};

    private ArchiveReader() {}

    /**
     * @throws ArchiveRefused when anything at all is wrong
     */
    public static PackedContent read(byte[] archive) throws ArchiveRefused {
        if (archive.length > LARGEST_ARCHIVE) {
            throw new ArchiveRefused("L’archive dépasse 50 Mo.");
        }
        if (archive.length < LOCAL_HEADER.length
                || !Arrays.equals(archive, 0, LOCAL_HEADER.length, LOCAL_HEADER, 0, LOCAL_HEADER.length)) {
            throw new ArchiveRefused("Ce fichier n’est pas une archive.");
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setIgnoreLocalFileHeader(false)
                .get()) {
            return read(zip);
        } catch (IOException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new ArchiveRefused("L’archive est abîmée.");
        }
    }

    private static PackedContent read(ZipFile zip) throws IOException, ArchiveRefused {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > MOST_ENTRIES) {
            throw new ArchiveRefused("L’archive a plus de " + MOST_ENTRIES + " fichiers.");
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            checkName(entry, names);
            checkKind(entry);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        byte[] descriptor = null;
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.isDirectory()) {
                continue;
            }
            byte[] bytes = bytes(zip, entry, LARGEST_CONTENT - total);
            total += bytes.length;
            if (entry.getName().equals(ArchiveLayout.DESCRIPTOR)) {
                descriptor = bytes;
            } else {
                files.put(entry.getName().substring(ArchiveLayout.CONTENT.length()), bytes);
            }
        }
        MatchResult named = named(descriptor);
        return new PackedContent(named.group(1), named.group(2), new ContentFiles(files));
    }

    private static void checkName(ZipArchiveEntry entry, Set<String> names) throws ArchiveRefused {
        String name = decode(entry.getRawName());
        boolean plain = NAME.matcher(name).matches() && !name.contains("..") && name.length() <= LONGEST_PATH;
        if (!plain || !name.equals(entry.getName())) {
            throw new ArchiveRefused("Un nom de fichier n’est pas permis : " + shown(name) + ".");
        }
        if (!names.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            throw new ArchiveRefused("Deux fichiers ont le même nom : " + shown(name) + ".");
        }
        boolean ours = name.startsWith(ArchiveLayout.CONTENT)
                || name.equals(ArchiveLayout.DESCRIPTOR)
                || entry.isDirectory() && (ArchiveLayout.CONTENT.startsWith(name));
        if (!ours) {
            throw new ArchiveRefused("Un fichier n’a pas sa place dans une archive de contenu : " + shown(name)
                    + ". Ni programme, ni bibliothèque, ni autre descripteur.");
        }
    }

    private static String decode(byte[] rawName) throws ArchiveRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(rawName))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ArchiveRefused("Un nom de fichier n’est pas écrit en UTF-8.");
        }
    }

    private static String shown(String name) {
        String printable = name.replaceAll("[^\\x20-\\x7e]", "?");
        return "« " + printable.substring(0, Math.min(60, printable.length())) + " »";
    }

    private static void checkKind(ZipArchiveEntry entry) throws ArchiveRefused {
        int kind = entry.getUnixMode() & MODE_MASK;
        if (entry.isUnixSymlink() || kind != 0 && kind != FILE_MODE && kind != DIRECTORY_MODE) {
            throw new ArchiveRefused("L’archive contient un lien ou un fichier spécial.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ArchiveRefused("L’archive est chiffrée.");
        }
        boolean known = entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
        if (!known) {
            throw new ArchiveRefused("L’archive emploie une compression inconnue.");
        }
    }

    /** Counts what really comes out: what the entry announces may be a lie. */
    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException, ArchiveRefused {
        long packed = Math.max(entry.getCompressedSize(), 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > LARGEST_FILE || bytes.size() > room) {
                    throw new ArchiveRefused("Le contenu déplié est trop grand.");
                }
                if (bytes.size() > RATIO_MATTERS_FROM && bytes.size() / packed > GREATEST_RATIO) {
                    throw new ArchiveRefused("Un fichier se déplie plus de cent fois.");
                }
            }
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        if (crc.getValue() != entry.getCrc() || bytes.size() != entry.getSize()) {
            throw new ArchiveRefused("L’archive est abîmée.");
        }
        return bytes.toByteArray();
    }

    /** Which id and version the descriptor names; whether they are the content's is known once that has been read. */
    private static MatchResult named(byte[] descriptor) throws ArchiveRefused {
        if (descriptor == null) {
            throw new ArchiveRefused("L’archive n’a pas son descripteur : faites-la avec « ./run pack ».");
        }
        Matcher named = Pattern.compile("<context-root>/content/([a-z0-9-]{1,80})/([0-9.]{1,20})</context-root>")
                .matcher(new String(descriptor, StandardCharsets.UTF_8));
        if (!named.find() || !Arrays.equals(descriptor, ArchiveLayout.descriptor(named.group(1), named.group(2)))) {
            throw new ArchiveRefused("Le descripteur de l’archive n’est pas le nôtre : faites-la avec « ./run pack ».");
        }
        return named.toMatchResult();
    }
}
