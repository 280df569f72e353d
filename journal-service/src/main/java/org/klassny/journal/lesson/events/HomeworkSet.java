package org.klassny.journal.lesson.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** The homework of the lesson and the day it is due; its text is a note (J6). */
@EventName("journal.homework-set.v1")
public record HomeworkSet(String lessonId, String noteId, String digest, LocalDate dueOn, int version)
        implements LessonEvent {}
