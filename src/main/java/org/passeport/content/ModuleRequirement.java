package org.passeport.content;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A module that a course asks for: {@code ecrire-un-texte}, or {@code ecrire-un-texte@^1} when only one major version counts.
 *
 * @param id    id of the module
 * @param major the major version that counts, empty when any does
 */
public record ModuleRequirement(String id, OptionalInt major) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*)(?:@\\^(\\d{1,5}))?");

    /** @throws IllegalArgumentException when the text is neither an id nor {@code id@^major} */
    public static ModuleRequirement parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A required module is id or id@^major, got " + text);
        }
        return new ModuleRequirement(
                parts.group(1),
                parts.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.group(2))));
    }

    public boolean accepts(ModuleRef module) {
        return module.id().equals(id)
                && (major.isEmpty() || major.getAsInt() == module.version().major());
    }

    @Override
    public String toString() {
        return major.isEmpty() ? id : id + "@^" + major.getAsInt();
    }
}
