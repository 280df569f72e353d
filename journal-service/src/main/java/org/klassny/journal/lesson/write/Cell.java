package org.klassny.journal.lesson.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the record remembers of a cell.
 *
 * @param studentId whose cell it is
 * @param kind the work type of a mark; empty for attendance
 * @param value what stands there; null after it was taken back
 * @param version counts the changes, from 1
 */
record Cell(String studentId, String kind, @Nullable String value, int version, String by, Instant at) {}
