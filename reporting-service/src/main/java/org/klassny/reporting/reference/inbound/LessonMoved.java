package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.lesson-moved.v1")
public record LessonMoved(String lessonId, String termId) implements ReferenceEvent {}
