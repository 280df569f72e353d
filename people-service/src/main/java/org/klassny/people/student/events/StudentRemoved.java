package org.klassny.people.student.events;

import org.klassny.kit.event.EventName;

/** A student who was registered by mistake is taken out again; the card is gone with it (P11). */
@EventName("people.student-removed.v1")
public record StudentRemoved(String studentId) implements StudentEvent {}
