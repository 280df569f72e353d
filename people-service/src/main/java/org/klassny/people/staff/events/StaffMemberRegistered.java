package org.klassny.people.staff.events;

import org.klassny.kit.event.EventName;

/** The school employs somebody; the card lies in people-service alone (P3). */
@EventName("people.staff-member-registered.v1")
public record StaffMemberRegistered(String staffId) implements StaffEvent {}
