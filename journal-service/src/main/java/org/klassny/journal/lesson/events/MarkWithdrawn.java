package org.klassny.journal.lesson.events;

import org.klassny.kit.event.EventName;

/** A mark was taken back while its deadline was open (J5). */
@EventName("journal.mark-withdrawn.v1")
public record MarkWithdrawn(
        String lessonId, String markId, String studentId, String workType, String previous, int version)
        implements LessonEvent {}
