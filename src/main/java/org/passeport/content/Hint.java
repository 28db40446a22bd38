package org.passeport.content;

/**
 * Help that the learner may ask for.
 *
 * @param cost share of the item's points that it takes, 0 to 1
 */
public record Hint(String text, double cost) {}
