package org.passeport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import org.passeport.platform.NotFound;

/**
 * Lets a resource take any of our records as a path, query or form parameter, by its static {@code parse(String)}. A text
 * that is no such record points at nothing: 404.
 */
@Provider
@ApplicationScoped
public class KeyConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (!type.isRecord()) {
            return null;
        }
        try {
            Method parse = type.getMethod("parse", String.class);
            return Modifier.isStatic(parse.getModifiers()) && type.isAssignableFrom(parse.getReturnType())
                    ? new KeyConverter<>(type, parse)
                    : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private record KeyConverter<T>(Class<T> type, Method parse) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return type.cast(parse.invoke(null, text.strip()));
            } catch (InvocationTargetException e) {
                throw new NotFound("« " + text + " » ne désigne rien ici.");
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString(T key) {
            return key.toString();
        }
    }
}
