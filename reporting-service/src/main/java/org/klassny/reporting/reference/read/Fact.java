package org.klassny.reporting.reference.read;

/** An event as a row is made of it. */
record Fact<E>(String school, long sequence, E event) {}
