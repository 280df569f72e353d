package org.klassny.reporting.reference.inbound;

/** What this service has to know of school, people and timetable. */
public sealed interface ReferenceEvent
        permits SchoolRegistered,
                ClassFormed,
                HomeroomAssigned,
                StudentEnrolled,
                StudentTransferred,
                StudentDeparted,
                TeachingGroupFormed,
                RosterMemberAdded,
                RosterMemberRemoved,
                SubjectSet,
                TeachingLoadSet,
                TeachingLoadEnded,
                TermSet,
                LessonScheduled,
                LessonMoved,
                LessonCancelled,
                SubstitutionArranged,
                SubstitutionWithdrawn {}
