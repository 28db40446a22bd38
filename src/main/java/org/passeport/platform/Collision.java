package org.passeport.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Two writers met on the same row: a unique key, a version, a lock. Trying again would see what the other wrote. */
public final class Collision {

    /** SQL class 23: integrity constraint violation; class 40: transaction rollback, deadlocks included. */
    private static final String CONSTRAINT = "23";

    private static final String ROLLBACK = "40";

    private Collision() {}

    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof ConstraintViolationException
                    || cause instanceof LockAcquisitionException
                    || cause instanceof SQLException sql && isOne(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(String state) {
        return state != null && (state.startsWith(CONSTRAINT) || state.startsWith(ROLLBACK));
    }
}
