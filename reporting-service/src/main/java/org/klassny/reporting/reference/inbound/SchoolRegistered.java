package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("people.school-registered.v1")
public record SchoolRegistered(String schoolId, String timeZone) implements ReferenceEvent {}
