package org.passeport.content;

/** The spaces and apostrophes that French printing asks for, put where an author's keyboard had plain ones. */
public final class FrenchTypography {

    private FrenchTypography() {}

    public static String of(String text) {
        return text.replaceAll("(?<=\\p{L})'(?=\\p{L})", "’")
                .replaceAll("[ \\u00A0](?=[;!?])", "\u202F")
                .replaceAll(" (?=[:»])", "\u00A0")
                .replaceAll("« ", "«\u00A0");
    }
}
