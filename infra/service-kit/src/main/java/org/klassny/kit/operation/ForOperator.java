package org.klassny.kit.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to the role that the service names as who sees to dead letters ({@code klassny.operator-role}). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PreAuthorize("hasRole(@environment.getRequiredProperty('klassny.operator-role'))")
@interface ForOperator {}
