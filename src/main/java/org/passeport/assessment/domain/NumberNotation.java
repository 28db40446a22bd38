package org.passeport.assessment.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it, in French (1 250,5) or in English (1,250.5), with the unit of the item after it or
 * not. Thousands may be cut by spaces of any width or, as in Switzerland, by apostrophes.
 *
 * <p>One comma or one point alone is always the decimal mark, because the questions are in French: 1,250 is one and a
 * quarter, and so is 1.250. With both, the last is the decimal mark. Several of one kind cut thousands: 1,250,000.
 */
final class NumberNotation {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern MINUSES = Pattern.compile("[\u2212\u2010\u2011\u2013]");
    private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}([ '.,])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SIGN = Pattern.compile("^[+-] ?");

    private NumberNotation() {}

    /** Empty when the text is not one number: a word, two numbers, thousands cut elsewhere than every three digits. */
    static Optional<Double> read(String typed, Optional<String> unit) {
        String signed =
                withoutUnit(plain(typed), unit.map(NumberNotation::plain).orElse(""));
        String number = SIGN.matcher(signed).replaceFirst("");
        int mark = decimalMark(number);
        String whole = mark < 0 ? number : number.substring(0, mark);
        String part = mark < 0 ? "" : number.substring(mark + 1);
        boolean isNumber = (WHOLE.matcher(whole).matches() || whole.isEmpty() && !part.isEmpty())
                && (part.isEmpty() || DIGITS.matcher(part).matches());
        return isNumber
                ? Optional.of(Double.parseDouble(
                        (signed.startsWith("-") ? "-" : "") + whole.replaceAll("\\D", "") + "." + part + "0"))
                : Optional.empty();
    }

    /** The bounds are binary fractions: what their rounding lost is given back, since 0.7 + 0.1 is a little under 0.8. */
    static boolean isWithin(double value, double minimum, double maximum) {
        double lost = 4 * Math.ulp(Math.max(Math.abs(minimum), Math.abs(maximum)));
        return value >= minimum - lost && value <= maximum + lost;
    }

    private static int decimalMark(String number) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        int last = Math.max(comma, point);
        boolean several = number.indexOf(',') != comma || number.indexOf('.') != point;
        return comma >= 0 && point >= 0 || !several ? last : -1;
    }

    /** With the digits of any script as 0 to 9, one kind of space, of apostrophe and of minus. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(plain::appendCodePoint);
        String spaced = SPACES.matcher(plain.toString().replace('’', '\'')).replaceAll(" ");
        return MINUSES.matcher(spaced).replaceAll("-").strip();
    }

    private static String withoutUnit(String text, String unit) {
        int length = text.length() - unit.length();
        return length > 0 && text.regionMatches(true, length, unit, 0, unit.length())
                ? text.substring(0, length).strip()
                : text;
    }
}
