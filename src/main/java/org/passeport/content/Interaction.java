package org.passeport.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a question is answered; named as in QTI 3. Holds the key: never sent to a browser as it is. */
public sealed interface Interaction {

    /** One choice among several. */
    record Choice(List<Option> choices) implements Interaction {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** Any number of choices. */
    record MultipleChoice(List<Option> choices, Scoring scoring) implements Interaction {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }

        /** How the points are counted. */
        public enum Scoring {
            /** All the right ones and no other, or nothing. */
            ALL_OR_NOTHING,
            /** A right one adds, a wrong one takes away, never below nothing. */
            PER_CHOICE,
            /** Each choice is a true-or-false of its own: all right 1, one wrong ½, else 0 (Krebs 1997). */
            KPRIM
        }
    }

    /** Put in order. */
    record Order(List<Option> choices, List<String> correct, Scoring scoring) implements Interaction {
        public Order {
            choices = List.copyOf(choices);
            correct = List.copyOf(correct);
        }

        /** How the points are counted. */
        public enum Scoring {
            ALL_OR_NOTHING,
            /** The share of neighbours that follow each other as they should. */
            ADJACENT
        }
    }

    /** Link each thing on the left to one on the right. */
    record Match(List<Option> left, List<Option> right, Map<String, String> correct) implements Interaction {
        public Match {
            left = List.copyOf(left);
            right = List.copyOf(right);
            correct = Map.copyOf(correct);
        }
    }

    /** A word or a few. */
    record TextEntry(List<String> accept, Tolerance tolerance) implements Interaction {
        public TextEntry {
            accept = List.copyOf(accept);
        }
    }

    /**
     * A number.
     *
     * @param minimum least value taken as right
     * @param maximum greatest value taken as right
     * @param unit    shown beside the field
     */
    record NumericEntry(double minimum, double maximum, Optional<String> unit) implements Interaction {}

    /**
     * Something to choose, order or link.
     *
     * @param image    path of a drawing in the module
     * @param correct  whether it is a right choice, in choice and multipleChoice
     * @param feedback what is told to whoever chose it
     */
    record Option(String id, String text, Optional<String> image, boolean correct, Optional<String> feedback) {}

    /**
     * What a text answer is forgiven.
     *
     * @param spelling slips allowed in a word; never counted on digits, addresses or codes
     */
    record Tolerance(boolean ignoreCase, boolean ignoreAccents, boolean trimSpaces, int spelling) {
        public static final Tolerance USUAL = new Tolerance(true, true, true, 0);
    }
}
