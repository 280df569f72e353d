package org.klassny.reporting.lessons.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("journal.lesson-opened.v1")
public record LessonOpened(String lessonId, String groupId, String subjectId, String termId, LocalDate date, int period)
        implements LessonEvent {}
