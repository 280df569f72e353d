package org.klassny.schedule.subject.events;

/** All that can happen to a subject. */
public sealed interface SubjectEvent permits SubjectSet {}
