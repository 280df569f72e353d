package org.klassny.journal.termmark.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A student has no mark for a term, for a reason (J8). */
@EventName("journal.student-not-assessed.v1")
public record StudentNotAssessed(
        String groupId,
        String subjectId,
        String termId,
        String studentId,
        String reason,
        int version,
        @Nullable String previous)
        implements TermMarkEvent {}
