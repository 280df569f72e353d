package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.lesson-scheduled.v1")
public record LessonScheduled(String lessonId, String groupId, String subjectId, String termId, String teacherId)
        implements ReferenceEvent {}
