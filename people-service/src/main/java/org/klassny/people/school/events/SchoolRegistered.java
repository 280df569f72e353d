package org.klassny.people.school.events;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A school takes part; said again with another name or time zone. */
@EventName("people.school-registered.v1")
public record SchoolRegistered(
        String schoolId, String timeZone, @Nullable String name) implements SchoolEvent {}
