package org.klassny.reporting.progress.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.term-mark-set.v1")
public record TermMarkSet(String groupId, String subjectId, String termId, String studentId, String value)
        implements TermMarkEvent {}
