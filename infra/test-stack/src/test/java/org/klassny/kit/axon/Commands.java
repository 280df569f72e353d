package org.klassny.kit.axon;

/** Stands for the kit's. */
public final class Commands {}
