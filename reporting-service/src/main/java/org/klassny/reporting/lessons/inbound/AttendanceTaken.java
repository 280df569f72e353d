package org.klassny.reporting.lessons.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.attendance-taken.v1")
public record AttendanceTaken(String lessonId, String studentId, String status) implements LessonEvent {}
