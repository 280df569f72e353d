package org.klassny.reporting.lessons.inbound;

/** What opens a lesson, and who was there. */
public sealed interface LessonEvent permits LessonOpened, AttendanceTaken, AttendanceCorrected {}
