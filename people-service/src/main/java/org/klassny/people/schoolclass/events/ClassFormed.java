package org.klassny.people.schoolclass.events;

import org.klassny.kit.event.EventName;

/** A class is there; said again with another name or grade level (P7). */
@EventName("people.class-formed.v1")
public record ClassFormed(String classId, int gradeLevel, String name) implements ClassEvent {}
