package org.klassny.reporting.fillrate.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of accumulation that marks are held against.
 *
 * @param on what had been entered for lessons up to this day counts, and who was on the roster then
 * @param target marks a student in the term, or null for one mark for each {@code lessonsPerMark} held lessons
 */
public record Accumulation(LocalDate on, @Nullable Integer target, int lessonsPerMark) {}
