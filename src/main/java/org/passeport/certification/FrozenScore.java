package org.passeport.certification;

/** Points of the final quiz in one area, as they stood when the learner asked. */
public record FrozenScore(String domain, double points, double maximum) {

    /** 0 to 100, rounded down. */
    public int percent() {
        return maximum == 0 ? 0 : (int) Math.floor(100 * points / maximum + 1e-9);
    }
}
