package org.klassny.journal.lesson.events;

/** All that can happen in the record of a lesson. */
public sealed interface LessonEvent
        permits LessonOpened,
                MarkGiven,
                MarkChanged,
                MarkWithdrawn,
                MarkCorrected,
                MarkCommented,
                AttendanceTaken,
                AttendanceCorrected,
                TopicSet,
                HomeworkSet {

    String lessonId();
}
