package org.klassny.kit.problem;

/** Stands for the kit's. */
public final class RuleViolated extends RuntimeException {}
