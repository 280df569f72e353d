package org.klassny.reporting.fillrate.inbound;

import org.klassny.kit.event.EventName;

@EventName("journal.mark-given.v1")
public record MarkGiven(String lessonId, String markId, String studentId) implements FillEvent {}
