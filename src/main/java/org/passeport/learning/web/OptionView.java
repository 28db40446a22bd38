package org.passeport.learning.web;

/**
 * One choice, one line to order or one row to link, as the page shows it.
 *
 * @param image    address of its drawing; empty when it has none
 * @param chosen   whether the learner chose it
 * @param target   id of what the learner linked it to; empty when nothing
 * @param state    {@code right} or {@code wrong} once corrected, else empty: a class of the style sheet
 * @param mark     key of the words that say the state; empty when there is none
 * @param expected what was expected there; empty when the mark says it all
 */
public record OptionView(
        String id,
        String text,
        String image,
        boolean chosen,
        String target,
        String state,
        String mark,
        String expected) {}
