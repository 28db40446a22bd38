package org.passeport.learning;

/** Points in one area of a referential. */
public record DomainScore(String domain, String title, double points, double maximum) {

    /** 0 to 100, rounded down. */
    public int percent() {
        return maximum == 0 ? 0 : (int) Math.floor(100 * points / maximum + 1e-9);
    }
}
