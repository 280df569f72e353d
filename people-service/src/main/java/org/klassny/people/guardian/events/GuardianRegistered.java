package org.klassny.people.guardian.events;

import org.klassny.kit.event.EventName;

/** A guardian is known; the card lies in people-service alone (P5). */
@EventName("people.guardian-registered.v1")
public record GuardianRegistered(String guardianId) implements GuardianEvent {}
