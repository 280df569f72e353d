package org.klassny.reporting.audit.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.topic-set.v1")
public record TopicSet(String lessonId, String noteId, String digest, int version) implements AuditEvent {}
