package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("people.teaching-group-formed.v1")
public record TeachingGroupFormed(String groupId, int gradeLevel) implements ReferenceEvent {}
