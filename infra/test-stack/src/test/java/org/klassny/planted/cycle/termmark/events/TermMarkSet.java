package org.klassny.planted.cycle.termmark.events;

public record TermMarkSet(String value) {}
