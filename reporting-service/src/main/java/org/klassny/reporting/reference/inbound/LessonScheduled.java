package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("schedule.lesson-scheduled.v1")
public record LessonScheduled(
        String lessonId, String groupId, String subjectId, String termId, String teacherId, LocalDate date, int period)
        implements ReferenceEvent {}
