package org.passeport.referential;

/**
 * A rank of a referential's scale.
 *
 * @param rank       1 to 8
 * @param group      the word shown to people
 * @param descriptor what someone at this rank does
 */
public record Level(int rank, String group, String descriptor) {}
