package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("people.class-formed.v1")
public record ClassFormed(String classId, int gradeLevel, String name) implements ReferenceEvent {}
