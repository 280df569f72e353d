package org.klassny.people.group.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A student was on the roster until a day, which is the last one (P6). */
@EventName("people.roster-member-removed.v1")
public record RosterMemberRemoved(String groupId, String studentId, LocalDate until) implements GroupEvent {}
