package org.klassny.planted.feature.termmark.read;

import org.klassny.planted.feature.lesson.read.Gradebook;

/** Reads the views of another feature. */
record TermMarks(Gradebook gradebook) {}
