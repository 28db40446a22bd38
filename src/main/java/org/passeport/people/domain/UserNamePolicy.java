package org.passeport.people.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** How a user name is made from a person's names: {@code lea.martin}, and {@code lea.martin2} when that one is taken. */
public final class UserNamePolicy {

    private static final int LONGEST = 60;

    private UserNamePolicy() {}

    /** Lower-case ASCII letters, digits and hyphens around one dot: easy to type on any keyboard. */
    public static String base(String givenName, String familyName) {
        String given = plain(givenName);
        String family = plain(familyName);
        String joined = given.isEmpty() || family.isEmpty() ? given + family : given + "." + family;
        String named = joined.isEmpty() ? "apprenant" : joined;
        return named.substring(0, Math.min(LONGEST, named.length()));
    }

    /** The first free name of the series. */
    public static String free(String base, Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? base : base + n)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’]+", "-")
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
    }
}
