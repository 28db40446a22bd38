package org.passeport.mediation.domain;

/** A cell must never be a formula for the spreadsheet that opens the file (OWASP, CSV injection). */
public final class CsvCellPolicy {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvCellPolicy() {}

    /** The text, led by an apostrophe when a spreadsheet could take it for a formula. */
    public static String neutral(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
