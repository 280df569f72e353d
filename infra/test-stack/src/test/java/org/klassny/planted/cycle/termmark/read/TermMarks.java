package org.klassny.planted.cycle.termmark.read;

import org.klassny.planted.cycle.lesson.events.MarkGiven;

/** The other half. */
record TermMarks(MarkGiven event) {}
