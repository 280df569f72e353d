package org.klassny.reporting.audit.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.correction-refused.v1")
public record CorrectionRefused(String correctionId, String lessonId, String noteId, String digest)
        implements AuditEvent {}
