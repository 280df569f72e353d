package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("schedule.lesson-moved.v1")
public record LessonMoved(String lessonId, String termId, LocalDate date, int period) implements ReferenceEvent {}
