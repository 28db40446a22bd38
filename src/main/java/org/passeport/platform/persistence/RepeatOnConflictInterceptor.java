package org.passeport.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.passeport.platform.Collision;
import org.passeport.platform.RepeatedOnConflict;

/**
 * Stands outside the transaction interceptor, so that the second try sees what the first one collided with: most often the
 * same request, sent twice.
 */
@Interceptor
@RepeatedOnConflict
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RepeatOnConflictInterceptor {

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
            if (!Collision.isBehind(e)) {
                throw e;
            }
            return call.proceed();
        }
    }
}
