package org.axonframework.spring.stereotype;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.axonframework.modelling.command.AggregateRoot;

/** Stands for Axon's. */
@Retention(RetentionPolicy.RUNTIME)
@AggregateRoot
public @interface Aggregate {}
