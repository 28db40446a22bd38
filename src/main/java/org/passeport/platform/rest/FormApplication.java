package org.passeport.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the pages' plain forms post: every resource and provider of the {@code web} packages, under {@code /forms}. They
 * call the same doors as the API and redirect (303), so that reloading a page repeats nothing.
 */
@ApplicationPath("/forms")
public class FormApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(Resources.in(name -> name.endsWith(".web")));
        classes.add(KeyConverters.class);
        return classes;
    }
}
