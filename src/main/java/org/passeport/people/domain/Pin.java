package org.passeport.people.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the secret of a learner's card: six digits, none of the series that everybody tries first. */
public final class Pin {

    public static final int LENGTH = 6;

    private static final int FEWEST_DIFFERENT_DIGITS = 4;

    private static final String UP = "01234567890";

    private static final String DOWN = "09876543210";

    private Pin() {}

    public static String random(SecureRandom random) {
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> digits(random))
                .filter(pin -> !isGuessable(pin))
                .findFirst()
                .orElseThrow();
    }

    /** A PIN as it was meant: cards print it in two groups, and people type the gap. Other secrets stay as typed. */
    public static String meant(String typed) {
        return typed.matches("[0-9\\h]{1,20}") ? typed.replaceAll("\\h", "") : typed;
    }

    static boolean isGuessable(String pin) {
        return pin.chars().distinct().count() < FEWEST_DIFFERENT_DIGITS || UP.contains(pin) || DOWN.contains(pin);
    }

    private static String digits(SecureRandom random) {
        return random.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
