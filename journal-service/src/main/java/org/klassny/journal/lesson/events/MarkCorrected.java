package org.klassny.journal.lesson.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A locked mark was changed, given or taken out by a correction; both values stay (C1). */
@EventName("journal.mark-corrected.v1")
public record MarkCorrected(
        String lessonId,
        String markId,
        String studentId,
        String workType,
        @Nullable String previous,
        @Nullable String value,
        int version,
        String correctionId,
        String requestedBy,
        String allowedBy)
        implements LessonEvent {}
