package org.klassny.journal.lesson.events;

import org.klassny.kit.event.EventName;

/** A mark was replaced while its deadline was open (J5). */
@EventName("journal.mark-changed.v1")
public record MarkChanged(
        String lessonId, String markId, String studentId, String workType, String previous, String value, int version)
        implements LessonEvent {}
