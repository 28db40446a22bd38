package org.passeport.referential;

import java.util.regex.Pattern;

/**
 * Points at one competence of a referential, e.g. {@code digcomp-3.0/2.2}.
 *
 * @param referential id of the referential
 * @param code        code of the competence in it
 */
public record CompetenceRef(String referential, String code) implements Comparable<CompetenceRef> {

    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9.-]*)/([A-Za-z0-9][A-Za-z0-9.-]*)");

    /** @throws IllegalArgumentException when the text has not the form {@code referential/code} */
    public static CompetenceRef parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A competence is referential/code, got " + text);
        }
        return new CompetenceRef(parts.group(1), parts.group(2));
    }

    /** By referential, then by number: 1.10 after 1.9. */
    @Override
    public int compareTo(CompetenceRef other) {
        int byReferential = referential.compareTo(other.referential);
        return byReferential != 0 ? byReferential : sortable(code).compareTo(sortable(other.code));
    }

    private static String sortable(String code) {
        return Pattern.compile("\\d+")
                .matcher(code)
                .replaceAll(number -> "%05d".formatted(Integer.parseInt(number.group())));
    }

    @Override
    public String toString() {
        return referential + "/" + code;
    }
}
