package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("people.homeroom-assigned.v1")
public record HomeroomAssigned(String classId, String teacherId) implements ReferenceEvent {}
