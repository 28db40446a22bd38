package org.passeport.platform.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the resources of one of our two JAX-RS applications among the beans: by package, so that nobody keeps a list. */
final class Resources {

    private Resources() {}

    /** Bean classes annotated as resource or provider whose package passes. */
    static Set<Class<?>> in(Predicate<String> ofPackage) {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .filter(type -> ofPackage.test(type.getPackageName()))
                .collect(Collectors.toSet());
    }
}
