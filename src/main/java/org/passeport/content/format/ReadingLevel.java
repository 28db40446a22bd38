package org.passeport.content.format;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of easy language that a program can check (FALC, Inclusion Europe 2009): short sentences, no percentage, no
 * unexplained acronym. The rest is for people, who reread.
 */
final class ReadingLevel {

    /** Longest sentence, in words. */
    private static final Map<String, Integer> LONGEST = Map.of("A1", 18, "A2", 24, "B1", 30, "B2", 40);

    /** Known to everybody, or never said otherwise. */
    private static final Set<String> KNOWN_ACRONYMS = Set.of(
            "CV", "PDF", "SMS", "TV", "OK", "USB", "CAF", "RIB", "SOS", "II", "III", "QR", "PIN", "SAMU", "HTTPS",
            "URL");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:;])\\s+|\\R+");

    private static final Pattern ACRONYM = Pattern.compile("\\b[A-ZÀ-Ý]{2,}\\b");

    private static final Pattern PERCENT = Pattern.compile("\\d\\s*%");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@]+(?:[-'’.][\\p{L}\\p{N}]+)*");

    private final String file;
    private final String french;
    private final Faults faults;

    ReadingLevel(String file, String french, Faults faults) {
        this.file = file;
        this.french = french;
        this.faults = faults;
    }

    /** @param line where the text begins, or where to look for it */
    void check(String text, int line) {
        for (String sentence : SENTENCE_END.split(text)) {
            long words = WORD.matcher(sentence).results().count();
            if (words > LONGEST.get(french)) {
                faults.add(
                        file,
                        line,
                        "Une phrase a " + words + " mots : « " + start(sentence) + " … ».",
                        "Coupez-la : au plus " + LONGEST.get(french) + " mots au niveau " + french + ".");
            }
        }
        if (PERCENT.matcher(text).find()) {
            faults.add(
                    file,
                    line,
                    "Un pourcentage dans un texte pour l’apprenant.",
                    "Dites « un sur deux », « peu », « beaucoup ».");
        }
        ACRONYM.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(acronym -> !KNOWN_ACRONYMS.contains(acronym))
                .distinct()
                .forEach(acronym -> faults.add(
                        file, line, "Le sigle " + acronym + " n’est pas expliqué.", "Écrivez le mot en entier."));
    }

    private static String start(String sentence) {
        String trimmed = sentence.strip();
        return trimmed.substring(0, Math.min(40, trimmed.length()));
    }
}
