package org.passeport.content;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Semantic version of a content: patch = wording, minor = added, major = results are not comparable.
 *
 * @param major 0 or more
 * @param minor 0 or more
 * @param patch 0 or more
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    /** What a module has while its author writes it: never published, never evidence. */
    public static final Version DRAFT = new Version(0, 0, 0);

    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** @throws IllegalArgumentException when the text is not three numbers with dots between */
    public static Version parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A version is major.minor.patch, got " + text);
        }
        return new Version(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** What an address names: one of another form answers 404. */
    public static Version fromString(String text) {
        return parse(text);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
