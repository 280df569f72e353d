package org.klassny.reporting.progress.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.term-mark-withdrawn.v1")
public record TermMarkWithdrawn(String groupId, String subjectId, String termId, String studentId)
        implements TermMarkEvent {}
