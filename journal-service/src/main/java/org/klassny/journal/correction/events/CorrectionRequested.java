package org.klassny.journal.correction.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A teacher asks to change a locked cell; the explanatory note is a text outside the log (C1). */
@EventName("journal.correction-requested.v1")
public record CorrectionRequested(
        String correctionId,
        String lessonId,
        String studentId,
        String kind,
        @Nullable String markId,
        @Nullable String workType,
        @Nullable String standing,
        @Nullable String proposed,
        int seen,
        String reason,
        String noteId,
        String digest)
        implements CorrectionEvent {}
