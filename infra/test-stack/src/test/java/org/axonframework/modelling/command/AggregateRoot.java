package org.axonframework.modelling.command;

/** Stands for Axon's. */
public @interface AggregateRoot {}
