package org.klassny.schedule.timetable.events;

/** All that can happen to a scheduled lesson. */
public sealed interface LessonEvent permits LessonScheduled, LessonMoved, LessonCancelled {

    String lessonId();
}
