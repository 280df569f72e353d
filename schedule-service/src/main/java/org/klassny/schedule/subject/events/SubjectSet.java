package org.klassny.schedule.subject.events;

import org.klassny.kit.event.EventName;

/** A subject has its name; set again, it has another (S2). */
@EventName("schedule.subject-set.v1")
public record SubjectSet(String subjectId, String name, String shortName) implements SubjectEvent {}
