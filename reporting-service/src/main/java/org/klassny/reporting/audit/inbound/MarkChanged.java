package org.klassny.reporting.audit.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.mark-changed.v1")
public record MarkChanged(
        String lessonId, String markId, String studentId, String workType, String previous, String value, int version)
        implements AuditEvent {}
