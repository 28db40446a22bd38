package org.passeport.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.passeport.platform.RepeatedOnConflict;

/**
 * Stands outside the transaction interceptor, so that the second try sees what the first one collided with: most often the
 * same request, sent twice.
 */
@Interceptor
@RepeatedOnConflict
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RepeatOnConflictInterceptor {

    /** Class 23: integrity constraint violation; class 40: transaction rollback, deadlocks included. */
    private static final String CONSTRAINT = "23";

    private static final String ROLLBACK = "40";

    @Inject
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object repeat(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (Exception e) {
            if (!isConflict(e)) {
                throw e;
            }
            return call.proceed();
        }
    }

    /** Whether two writers met on the same row: unique keys, versions, locks. */
    public static boolean isConflict(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof ConstraintViolationException
                    || cause instanceof LockAcquisitionException
                    || cause instanceof SQLException sql && isConflict(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(String state) {
        return state != null && (state.startsWith(CONSTRAINT) || state.startsWith(ROLLBACK));
    }
}
