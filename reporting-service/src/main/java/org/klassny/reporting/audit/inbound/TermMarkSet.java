package org.klassny.reporting.audit.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

@EventName("journal.term-mark-set.v1")
public record TermMarkSet(
        String groupId,
        String subjectId,
        String termId,
        String studentId,
        String value,
        @Nullable Double average,
        int version,
        @Nullable String previous)
        implements AuditEvent {}
