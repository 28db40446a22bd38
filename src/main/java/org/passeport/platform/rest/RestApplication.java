package org.passeport.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The API: every resource and provider of the {@code rest} packages, under {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Passeport", version = "1"))
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Resources.in(name -> name.endsWith(".rest"));
    }
}
