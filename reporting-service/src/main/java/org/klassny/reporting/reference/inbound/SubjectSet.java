package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.subject-set.v1")
public record SubjectSet(String subjectId, String name, String shortName) implements ReferenceEvent {}
