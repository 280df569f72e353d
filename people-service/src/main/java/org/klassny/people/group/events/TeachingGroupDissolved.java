package org.klassny.people.group.events;

import org.klassny.kit.event.EventName;

/** A group that was formed by mistake is there no longer; nobody has taught it (P11). */
@EventName("people.teaching-group-dissolved.v1")
public record TeachingGroupDissolved(String groupId) implements GroupEvent {}
