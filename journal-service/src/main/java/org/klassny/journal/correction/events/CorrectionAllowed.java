package org.klassny.journal.correction.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A deputy allows the change; it says all that is needed to make it (C1). */
@EventName("journal.correction-allowed.v1")
public record CorrectionAllowed(
        String correctionId,
        String lessonId,
        String studentId,
        String kind,
        @Nullable String markId,
        @Nullable String workType,
        @Nullable String proposed,
        int seen,
        String requestedBy)
        implements CorrectionEvent {}
