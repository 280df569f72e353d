package org.klassny.people.guardian.events;

import org.klassny.kit.event.EventName;

/** A guardian stands for a student; said again with another kinship (P5). */
@EventName("people.guardian-linked.v1")
public record GuardianLinked(String guardianId, String studentId, String kinship) implements GuardianEvent {}
