package org.klassny.reporting.audit.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.correction-allowed.v1")
public record CorrectionAllowed(String correctionId, String lessonId) implements AuditEvent {}
