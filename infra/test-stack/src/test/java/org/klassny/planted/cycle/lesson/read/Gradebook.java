package org.klassny.planted.cycle.lesson.read;

import org.klassny.planted.cycle.termmark.events.TermMarkSet;

/** Half of a cycle. */
record Gradebook(TermMarkSet event) {}
