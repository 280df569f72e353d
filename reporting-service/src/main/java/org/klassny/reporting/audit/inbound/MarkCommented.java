package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

@EventName("journal.mark-commented.v1")
public record MarkCommented(
        String lessonId,
        String markId,
        String studentId,
        String workType,
        @Nullable String noteId,
        @Nullable String digest,
        int version)
        implements AuditEvent {}
