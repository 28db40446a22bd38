package org.passeport.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.passeport.platform.Durability;
import org.passeport.platform.Durable;

/**
 * Stands outside the transaction and its repetition: when it flushes, the commit has happened. A call within a transaction
 * is left to whoever began it.
 */
@Interceptor
@Durable
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class DurableInterceptor {

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    Durability durability;

    @AroundInvoke
    Object flush(InvocationContext call) throws Exception {
        boolean begins = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        Object result = call.proceed();
        if (begins) {
            durability.flush();
        }
        return result;
    }
}
