package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one class of a feature that others call: records in and out, one public method per use case, who may do it checked
 * in the first line. Each call is one transaction, rolled back by any exception, and repeated once after a conflict.
 */
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@RepeatedOnConflict
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Door {}
