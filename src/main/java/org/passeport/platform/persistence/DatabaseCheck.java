package org.passeport.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.passeport.platform.Readiness;

/** What {@code /health/ready} says on the management port: the tables are there, and the database answers. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class DatabaseCheck implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/Passeport")
    DataSource database;

    @Inject
    Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(readiness.isReady() && answers())
                .build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
