package org.klassny.reporting.audit.inbound;

/** Every event of the journal. */
public sealed interface AuditEvent
        permits LessonOpened,
                MarkGiven,
                MarkChanged,
                MarkWithdrawn,
                AttendanceTaken,
                TopicSet,
                HomeworkSet,
                PolicySet {}
