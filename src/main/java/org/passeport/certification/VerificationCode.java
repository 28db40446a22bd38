package org.passeport.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is typed or scanned to check a certificate: 130 random bits in Crockford's base 32, which has no letter that is
 * mistaken for a figure. Typed with or without spaces and dashes, in capitals or not.
 *
 * @param text 26 signs, as kept
 */
public record VerificationCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 26;

    private static final int GROUP = 4;

    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    /** @throws IllegalArgumentException when the text cannot be a code, however it was typed */
    public VerificationCode {
        text = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A verification code has " + LENGTH + " signs, got " + text.length());
        }
    }

    /** @throws IllegalArgumentException when the text cannot be a code */
    public static VerificationCode parse(String text) {
        return new VerificationCode(text);
    }

    public static VerificationCode random(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return new VerificationCode(code.toString());
    }

    /** In groups of four, for reading aloud. */
    public String spaced() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return text;
    }
}
