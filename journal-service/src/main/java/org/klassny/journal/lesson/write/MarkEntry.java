package org.klassny.journal.lesson.write;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a column of marks.
 *
 * @param value the mark, or null to take it back
 * @param seen version of the mark that the teacher saw; 0 for a new one
 */
public record MarkEntry(
        String studentId, String markId, @Nullable String value, int seen) {}
