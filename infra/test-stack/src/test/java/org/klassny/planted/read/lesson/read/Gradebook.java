package org.klassny.planted.read.lesson.read;

import org.klassny.planted.read.lesson.write.Cell;

/** A view that knows what decides. */
record Gradebook(Cell cell) {}
