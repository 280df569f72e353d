package org.klassny.journal.lesson.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** Locked attendance was changed by a correction; both values stay (C1). */
@EventName("journal.attendance-corrected.v1")
public record AttendanceCorrected(
        String lessonId,
        String studentId,
        @Nullable String previous,
        String status,
        @Nullable Integer lateMinutes,
        int version,
        String correctionId,
        String requestedBy,
        String allowedBy)
        implements LessonEvent {}
