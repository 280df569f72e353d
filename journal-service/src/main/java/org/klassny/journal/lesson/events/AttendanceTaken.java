package org.klassny.journal.lesson.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A student was present, absent or late (J3); minutes stand only with LATE. */
@EventName("journal.attendance-taken.v1")
public record AttendanceTaken(
        String lessonId,
        String studentId,
        String status,
        @Nullable Integer lateMinutes,
        @Nullable String previous,
        int version)
        implements LessonEvent {}
