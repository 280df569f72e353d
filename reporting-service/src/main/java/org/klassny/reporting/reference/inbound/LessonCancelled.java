package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.lesson-cancelled.v1")
public record LessonCancelled(String lessonId) implements ReferenceEvent {}
