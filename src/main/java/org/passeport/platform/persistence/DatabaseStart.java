package org.passeport.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.passeport.platform.DatabaseReady;
import org.passeport.platform.Readiness;

/**
 * Brings the tables to the version of this application, compares them with the entities, and only then lets requests in.
 * Transactions are the bean's own: each migration commits by itself.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseStart {

    private static final Logger LOG = Logger.getLogger(DatabaseStart.class.getName());

    @Resource(lookup = "java:jboss/datasources/Passeport")
    DataSource database;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    Event<DatabaseReady> announcement;

    @Inject
    Readiness readiness;

    @PostConstruct
    void start() {
        int applied = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        LOG.log(Level.INFO, "Database ready, {0} migrations applied", applied);
        announcement.fire(new DatabaseReady());
        readiness.become(true);
    }

    @PreDestroy
    void stop() {
        readiness.become(false);
    }
}
