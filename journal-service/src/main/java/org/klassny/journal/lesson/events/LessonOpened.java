package org.klassny.journal.lesson.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** The first entry for a lesson: the record begins, with what the timetable says of the lesson (J2). */
@EventName("journal.lesson-opened.v1")
public record LessonOpened(
        String lessonId, String groupId, String subjectId, String termId, String teacherId, LocalDate date, int period)
        implements LessonEvent {}
