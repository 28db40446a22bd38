package org.passeport.assessment.domain;

/**
 * Damerau-Levenshtein distance between two words (optimal string alignment): how many letters to add, take away, replace,
 * or swap with their neighbour.
 */
final class SpellingDistance {

    private SpellingDistance() {}

    static boolean isWithin(int slips, String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return Math.abs(a.length - b.length) <= slips && between(a, b) <= slips;
    }

    private static int between(int[] a, int[] b) {
        int[][] distance = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, a, b, i, j);
            }
        }
        return distance[a.length][b.length];
    }

    private static int least(int[][] distance, int[] a, int[] b, int i, int j) {
        int replaced = distance[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
