package org.klassny.people.student.events;

import org.klassny.kit.event.EventName;

/** A student is known; the card lies in people-service alone (P5). */
@EventName("people.student-registered.v1")
public record StudentRegistered(String studentId) implements StudentEvent {}
