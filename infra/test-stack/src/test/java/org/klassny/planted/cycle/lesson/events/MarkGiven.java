package org.klassny.planted.cycle.lesson.events;

public record MarkGiven(String markId) {}
