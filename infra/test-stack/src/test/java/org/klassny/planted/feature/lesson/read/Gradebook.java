package org.klassny.planted.feature.lesson.read;

public final class Gradebook {}
