package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

@EventName("journal.attendance-taken.v1")
public record AttendanceTaken(
        String lessonId,
        String studentId,
        String status,
        @Nullable Integer lateMinutes,
        @Nullable String previous,
        int version)
        implements AuditEvent {}
