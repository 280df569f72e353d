package org.klassny.journal.lesson.write;

import org.klassny.journal.reference.read.Presence;

/**
 * One cell of a column of attendance.
 *
 * @param seen version that the teacher saw; 0 where nothing stood
 */
public record AttendanceEntry(String studentId, Presence presence, int seen) {}
