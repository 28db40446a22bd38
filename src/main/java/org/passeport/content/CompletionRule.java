package org.passeport.content;

import java.util.OptionalInt;

/**
 * When a module is done.
 *
 * @param quizPercent      share of the points of its quizzes that is needed, 0 to 100; empty when answering is enough
 * @param observedRequired whether each observed task must have been seen done
 */
public record CompletionRule(OptionalInt quizPercent, boolean observedRequired) {}
