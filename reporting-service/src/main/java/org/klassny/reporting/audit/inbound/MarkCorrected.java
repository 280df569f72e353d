package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

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
        implements AuditEvent {}
