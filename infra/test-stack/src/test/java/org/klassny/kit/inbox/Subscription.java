package org.klassny.kit.inbox;

/** Stands for the kit's. */
public record Subscription(String name) {}
