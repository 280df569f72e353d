package org.klassny.reporting.audit.read;

import java.time.LocalDate;

/** A lesson of a page as it was opened; the teacher is the one of the timetable. */
public record Lesson(String lessonId, String groupId, String teacherId, LocalDate date, int period) {}
