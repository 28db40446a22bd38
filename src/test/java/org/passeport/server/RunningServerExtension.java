package org.passeport.server;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server, one PostgreSQL and one browser when the first test asks for them, and stops them after the last. */
public class RunningServerExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(RunningServer.class);

    private static final Set<Class<?>> OFFERED = Set.of(TheServer.class, Browser.class, TemporaryPostgres.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getRoot().getStore(OURS);
        Class<?> wanted = parameter.getParameter().getType();
        if (wanted == Browser.class) {
            return shared.getOrComputeIfAbsent(Browser.class, key -> new Browser(server(shared)), Browser.class);
        }
        return wanted == TemporaryPostgres.class ? postgres(shared) : server(shared);
    }

    private static TheServer server(ExtensionContext.Store shared) {
        // Fetched first: the store closes in reverse order, so the server stops before its database does.
        Map<String, String> database = onPostgres() ? postgres(shared).settings("passeport") : Map.of();
        return shared.getOrComputeIfAbsent(
                TheServer.class, key -> TheServer.start(database(), counting(database)), TheServer.class);
    }

    private static TemporaryPostgres postgres(ExtensionContext.Store shared) {
        return shared.getOrComputeIfAbsent(
                TemporaryPostgres.class, key -> TemporaryPostgres.start(), TemporaryPostgres.class);
    }

    /** The shared server tells how many statements a request took. */
    private static Map<String, String> counting(Map<String, String> database) {
        var settings = new java.util.HashMap<>(database);
        settings.put("PASSEPORT_COUNT_STATEMENTS", "true");
        return settings;
    }

    static boolean onPostgres() {
        return database().equals(RunningServer.POSTGRESQL);
    }

    static String database() {
        return System.getProperty("passeport.database", "h2");
    }
}
