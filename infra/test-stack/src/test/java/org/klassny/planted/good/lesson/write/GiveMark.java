package org.klassny.planted.good.lesson.write;

public record GiveMark(String lessonId) {}
