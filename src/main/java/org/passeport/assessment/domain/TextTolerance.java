package org.passeport.assessment.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.passeport.content.Interaction.Tolerance;

/**
 * Whether a typed text is one that the author accepts. Texts are compared in Unicode's form NFKC (UAX 15), so that letters
 * of every script count; straight and typographic apostrophes, and the two hyphens, are the same; what cannot be seen is
 * not compared. Then case, accents and spaces as the item declares.
 *
 * <p>Slips of spelling are forgiven between words only: letters, with spaces, apostrophes and hyphens between them. A
 * number, an address, a code or an acronym in capitals is right or it is another one: 2015 is not 2016. Nor are they
 * forgiven in words of three letters, where one slip makes another word.
 */
public final class TextTolerance {

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u2032\u00B4`]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");

    /** Soft hyphen, zero-width space, marks of direction, byte order mark; not the joiners, which some scripts write with. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");

    /** Accents in the sense of Latin and Greek. In Hindi, Thai or Arabic the marks are vowels; in Russian й is not и. */
    private static final Pattern ACCENTS =
            Pattern.compile("([\\p{IsLatin}\\p{IsGreek}])\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]++(?:[ '-][\\p{L}\\p{M}]++)*+");
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu})\\P{Ll}+");
    private static final int LONGEST_UNFORGIVEN = 3;

    /** A word or a few: beyond, distances would take long to count. */
    private static final int LONGEST_FORGIVEN = 200;

    private final Tolerance tolerance;

    public TextTolerance(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    public boolean accepts(String typed, List<String> accepted) {
        return accepted.stream().anyMatch(text -> accepts(typed, text));
    }

    private boolean accepts(String typed, String accepted) {
        String given = comparable(typed);
        String expected = comparable(accepted);
        return given.equals(expected)
                || tolerance.spelling() > 0
                        && !ACRONYM.matcher(accepted).matches()
                        && maySlip(given, expected)
                        && SpellingDistance.isWithin(tolerance.spelling(), given, expected);
    }

    private static boolean maySlip(String given, String expected) {
        int longest = Math.max(given.length(), expected.length());
        return longest > LONGEST_UNFORGIVEN
                && longest <= LONGEST_FORGIVEN
                && WORDS.matcher(given).matches()
                && WORDS.matcher(expected).matches();
    }

    private String comparable(String text) {
        String comparable =
                UNSEEN.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("");
        comparable = HYPHENS.matcher(Normalizer.normalize(comparable, Normalizer.Form.NFKC))
                .replaceAll("-");
        if (tolerance.ignoreCase()) {
            comparable = comparable.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }
        if (tolerance.ignoreAccents()) {
            comparable = withoutAccents(comparable);
        }
        if (tolerance.trimSpaces()) {
            comparable = SPACES.matcher(comparable).replaceAll(" ").strip();
        }
        return Normalizer.normalize(comparable, Normalizer.Form.NFC);
    }

    /** Most keyboards have no œ: it is written with accents ignored as it is typed. */
    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("$1")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE");
    }
}
