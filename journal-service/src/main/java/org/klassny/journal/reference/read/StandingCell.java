package org.klassny.journal.reference.read;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell now.
 *
 * @param workType of a mark; null for attendance
 */
public record StandingCell(String studentId, @Nullable WorkType workType, String value, int version) {}
