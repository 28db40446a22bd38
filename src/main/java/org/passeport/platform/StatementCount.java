package org.passeport.platform;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * How many SQL statements the present request has prepared: a batch counts as one. Hibernate tells it of each; it counts
 * only between {@link #begin} and {@link #end}.
 */
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<int[]> COUNT = new ThreadLocal<>();

    @Override
    public String inspect(String sql) {
        int[] count = COUNT.get();
        if (count != null) {
            count[0]++;
        }
        return sql;
    }

    public static void begin() {
        COUNT.set(new int[1]);
    }

    public static int soFar() {
        return COUNT.get()[0];
    }

    public static void end() {
        COUNT.remove();
    }
}
