package org.klassny.reporting.lessons.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.attendance-corrected.v1")
public record AttendanceCorrected(String lessonId, String studentId, String status) implements LessonEvent {}
