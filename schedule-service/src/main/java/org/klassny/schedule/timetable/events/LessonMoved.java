package org.klassny.schedule.timetable.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A lesson takes place on another day or at another time (T4). */
@EventName("schedule.lesson-moved.v1")
public record LessonMoved(
        String lessonId,
        String termId,
        LocalDate date,
        int period,
        String startsAt,
        String endsAt,
        @Nullable String roomId)
        implements LessonEvent {}
