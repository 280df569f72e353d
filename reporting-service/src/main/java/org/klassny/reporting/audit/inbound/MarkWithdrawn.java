package org.klassny.reporting.audit.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.mark-withdrawn.v1")
public record MarkWithdrawn(
        String lessonId, String markId, String studentId, String workType, String previous, int version)
        implements AuditEvent {}
