package org.klassny.people.guardian.events;

import org.klassny.kit.event.EventName;

/** A guardian who was registered by mistake is taken out again; the card is gone with it (P11). */
@EventName("people.guardian-removed.v1")
public record GuardianRemoved(String guardianId) implements GuardianEvent {}
