package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an operator may set, by environment variable or, for {@code ./run}, by system property. The only place that reads
 * them.
 */
@ApplicationScoped
public class Settings {

    /** Folder for what must outlive a restart and is not in the database: keys. */
    public Path dataFolder() {
        return Path.of(text("PASSEPORT_DATA").orElseGet(() -> System.getProperty("jboss.server.data.dir", "data")));
    }

    /** Whether demonstration accounts and their well-known secrets are created in an empty database. */
    public boolean demonstration() {
        return text("PASSEPORT_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Address printed on cards and certificates, without a final slash; absent: that of the request. */
    public Optional<String> publicAddress() {
        return text("PASSEPORT_PUBLIC_ADDRESS").map(address -> address.replaceAll("/+$", ""));
    }

    /**
     * Where people reach this server: the public address, or this port of the machine itself. Never what a request says of its
     * host, which anybody can write and which would be printed for good.
     */
    public String address() {
        return publicAddress().orElseGet(() -> "http://localhost:" + System.getProperty("jboss.http.port", "8080"));
    }

    /** A folder that WildFly names, such as {@code jboss.server.data.dir}. */
    public Optional<Path> serverFolder(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(Path::of);
    }

    /** Folder of one module that is served as a live draft, if any. */
    public Optional<Path> draftFolder() {
        return text("PASSEPORT_EDIT").map(Path::of);
    }

    /** Whether each answer tells how many SQL statements it took. */
    public boolean countStatements() {
        return text("PASSEPORT_COUNT_STATEMENTS").map(Boolean::parseBoolean).orElse(false);
    }

    private static Optional<String> text(String name) {
        String fromProperty =
                System.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(fromProperty == null ? System.getenv(name) : fromProperty)
                .filter(value -> !value.isBlank());
    }
}
