package org.passeport.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Puts on the disk what has been committed. The embedded database hands its commits to the operating system, which writes
 * them when it likes; PostgreSQL forces each of its own, and needs nothing from here.
 */
@ApplicationScoped
public class Durability {

    @Resource(lookup = "java:jboss/datasources/Passeport")
    DataSource database;

    private final AtomicLong asked = new AtomicLong();

    private final ReentrantLock checkpoint = new ReentrantLock();

    /** Highest number of a call whose commits are on the disk; guarded by the lock. */
    private long served;

    private volatile Boolean embedded;

    /**
     * Returns once everything that was committed before the call is on the disk. Callers that arrive while a checkpoint
     * runs wait for the next one and share it.
     */
    public void flush() {
        if (!isEmbedded()) {
            return;
        }
        long mine = asked.incrementAndGet();
        checkpoint.lock();
        try {
            if (served < mine) {
                long everyoneSoFar = asked.get();
                force();
                served = everyoneSoFar;
            }
        } finally {
            checkpoint.unlock();
        }
    }

    private void force() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("What was committed could not be forced to the disk", e);
        }
    }

    private boolean isEmbedded() {
        if (embedded == null) {
            try (Connection connection = database.getConnection()) {
                embedded = "H2".equals(connection.getMetaData().getDatabaseProductName());
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not say what it is", e);
            }
        }
        return embedded;
    }
}
