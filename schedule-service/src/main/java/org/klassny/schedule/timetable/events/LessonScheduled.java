package org.klassny.schedule.timetable.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A lesson of the timetable has its day and time (T2). */
@EventName("schedule.lesson-scheduled.v1")
public record LessonScheduled(
        String lessonId,
        String groupId,
        String subjectId,
        String termId,
        String teacherId,
        LocalDate date,
        int period,
        String startsAt,
        String endsAt,
        @Nullable String roomId,
        @Nullable String entryId)
        implements LessonEvent {}
