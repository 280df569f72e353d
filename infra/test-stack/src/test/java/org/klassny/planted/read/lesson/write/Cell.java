package org.klassny.planted.read.lesson.write;

public record Cell(String value) {}
