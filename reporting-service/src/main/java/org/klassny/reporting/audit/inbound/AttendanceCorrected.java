package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

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
        implements AuditEvent {}
