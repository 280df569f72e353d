package org.klassny.reporting.audit.inbound;

/** Every event of the journal. */
public sealed interface AuditEvent
        permits LessonOpened,
                MarkGiven,
                MarkChanged,
                MarkWithdrawn,
                MarkCorrected,
                MarkCommented,
                AttendanceTaken,
                AttendanceCorrected,
                TopicSet,
                HomeworkSet,
                CorrectionRequested,
                CorrectionAllowed,
                CorrectionRefused,
                LessonPlanSet,
                TermMarkSet,
                TermMarkWithdrawn,
                StudentNotAssessed,
                PolicySet {}
