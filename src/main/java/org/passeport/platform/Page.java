package org.passeport.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list in a stable order (keyset paging: no offset, so a row added meanwhile is neither lost nor seen twice).
 *
 * @param items the rows, at most as many as were asked for
 * @param next  the key to ask the following page with, empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public static final int DEFAULT_SIZE = 50;

    public static final int MAXIMUM_SIZE = 200;

    /** How many rows to give to whoever asks for so many, or says nothing. */
    public static int size(Integer asked) {
        return asked == null ? DEFAULT_SIZE : Math.clamp(asked, 1, MAXIMUM_SIZE);
    }

    /**
     * Cuts a list that was read with one row more than wanted.
     *
     * @param rows up to {@code size + 1} rows, in order
     * @param size how many rows a page holds
     * @param key  what the next page starts after
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> key) {
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), Optional.empty());
        }
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Page<>(items, Optional.of(key.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
