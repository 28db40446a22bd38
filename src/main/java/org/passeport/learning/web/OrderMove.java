package org.passeport.learning.web;

import java.util.ArrayList;
import java.util.List;

/** One line of an order goes up or down by one; at the end of the list it stays. */
final class OrderMove {

    private OrderMove() {}

    /** @param by -1 for up, 1 for down */
    static List<String> of(List<String> ids, String moved, int by) {
        int from = ids.indexOf(moved);
        int to = from + by;
        if (from < 0 || to < 0 || to >= ids.size()) {
            return ids;
        }
        List<String> order = new ArrayList<>(ids);
        order.add(to, order.remove(from));
        return List.copyOf(order);
    }
}
