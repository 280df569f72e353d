package org.klassny.people.group.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A student is on the roster from a day on (P6). */
@EventName("people.roster-member-added.v1")
public record RosterMemberAdded(String groupId, String studentId, LocalDate from) implements GroupEvent {}
