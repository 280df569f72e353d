package org.klassny.people.staff.events;

import org.klassny.kit.event.EventName;

/** A staff member who was registered by mistake is taken out again; the card is gone with it (P11). */
@EventName("people.staff-member-removed.v1")
public record StaffMemberRemoved(String staffId) implements StaffEvent {}
