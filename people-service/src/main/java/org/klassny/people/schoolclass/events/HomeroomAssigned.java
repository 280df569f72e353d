package org.klassny.people.schoolclass.events;

import org.klassny.kit.event.EventName;

/** A class has a homeroom teacher (P1). */
@EventName("people.homeroom-assigned.v1")
public record HomeroomAssigned(String classId, String teacherId) implements ClassEvent {}
