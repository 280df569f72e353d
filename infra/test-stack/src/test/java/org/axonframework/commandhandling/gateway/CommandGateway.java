package org.axonframework.commandhandling.gateway;

/** Stands for Axon's. */
public interface CommandGateway {}
