package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

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
        String reason,
        String noteId,
        String digest)
        implements AuditEvent {}
