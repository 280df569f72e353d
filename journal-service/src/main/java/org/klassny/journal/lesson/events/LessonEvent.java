package org.klassny.journal.lesson.events;

/** All that can happen in the record of a lesson. */
public sealed interface LessonEvent
        permits LessonOpened, MarkGiven, MarkChanged, MarkWithdrawn, AttendanceTaken, TopicSet, HomeworkSet {

    String lessonId();
}
