package org.passeport.content;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Points at one published version of a micro-module, e.g. {@code ecrire-un-courriel@1.2.0}. */
public record ModuleRef(String id, Version version) implements Comparable<ModuleRef> {

    /** Kebab-case, as folders are named. */
    public static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ModuleRef {
        requireNonNull(version, "version");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A module id is in kebab-case, got " + id);
        }
    }

    /** @throws IllegalArgumentException when the text has not the form {@code id@version} */
    public static ModuleRef parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("A module is id@version, got " + text);
        }
        return new ModuleRef(text.substring(0, at), Version.parse(text.substring(at + 1)));
    }

    /** Whether it points at the folder that an author is writing in: what is done there proves nothing. */
    public boolean isDraft() {
        return version.equals(Version.DRAFT);
    }

    @Override
    public int compareTo(ModuleRef other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : version.compareTo(other.version);
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
