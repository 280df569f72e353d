package org.klassny.schedule.timetable.events;

import org.klassny.kit.event.EventName;

/** A lesson does not take place (T4). */
@EventName("schedule.lesson-cancelled.v1")
public record LessonCancelled(String lessonId) implements LessonEvent {}
