package org.klassny.journal.lesson.events;

import org.klassny.kit.event.EventName;

/** A mark stands in the cell of a student (J4). */
@EventName("journal.mark-given.v1")
public record MarkGiven(String lessonId, String markId, String studentId, String workType, String value, int version)
        implements LessonEvent {}
