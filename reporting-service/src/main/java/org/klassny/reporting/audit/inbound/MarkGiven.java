package org.klassny.reporting.audit.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.mark-given.v1")
public record MarkGiven(String lessonId, String markId, String studentId, String workType, String value, int version)
        implements AuditEvent {}
