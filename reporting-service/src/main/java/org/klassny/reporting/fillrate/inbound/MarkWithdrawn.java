package org.klassny.reporting.fillrate.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.mark-withdrawn.v1")
public record MarkWithdrawn(String lessonId, String markId, String studentId) implements FillEvent {}
