package org.klassny.people.guardian.events;

import org.klassny.kit.event.EventName;

/** A guardian stands for a student no longer (P5). */
@EventName("people.guardian-unlinked.v1")
public record GuardianUnlinked(String guardianId, String studentId) implements GuardianEvent {}
