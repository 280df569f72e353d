package org.klassny.reporting.progress.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.student-not-assessed.v1")
public record StudentNotAssessed(String groupId, String subjectId, String termId, String studentId, String reason)
        implements TermMarkEvent {}
