package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("people.roster-member-added.v1")
public record RosterMemberAdded(String groupId, String studentId, LocalDate from) implements ReferenceEvent {}
