package org.klassny.people.schoolclass.events;

import org.klassny.kit.event.EventName;

/** A class that was formed by mistake is there no longer; nobody has been in it (P11). */
@EventName("people.class-dissolved.v1")
public record ClassDissolved(String classId) implements ClassEvent {}
