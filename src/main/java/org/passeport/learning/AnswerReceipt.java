package org.passeport.learning;

/**
 * What became of an answer. It is stored for good, whatever this says.
 *
 * @param counts  whether it is now the one that counts
 * @param answer  the answer as kept
 * @param current the answer that counts: itself, or the other one when it did not replace
 */
public record AnswerReceipt(boolean counts, AnswerDetails answer, AnswerDetails current) {}
