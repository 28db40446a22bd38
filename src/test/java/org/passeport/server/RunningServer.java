package org.passeport.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test class: its methods and constructor may take a {@link TheServer}, the one that all such classes share, and a
 * {@link Browser}. On which database it keeps its rows, the system property {@code passeport.database} says; add
 * {@code @Tag(RunningServer.POSTGRESQL)} to run the class there as well as on H2.
 */
@ExtendWith(RunningServerExtension.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningServer {

    String POSTGRESQL = "postgresql";

    /** What needs a database that several servers share. */
    String POSTGRESQL_ONLY = "postgresql-only";
}
