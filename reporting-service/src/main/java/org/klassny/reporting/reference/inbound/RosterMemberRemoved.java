package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("people.roster-member-removed.v1")
public record RosterMemberRemoved(String groupId, String studentId, LocalDate until) implements ReferenceEvent {}
