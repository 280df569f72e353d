package org.klassny.reporting.reference.inbound;

/** What this service has to know of school, rosters and timetable. */
public sealed interface ReferenceEvent
        permits SchoolRegistered,
                TeachingGroupFormed,
                RosterMemberAdded,
                RosterMemberRemoved,
                TermSet,
                LessonScheduled,
                LessonMoved,
                LessonCancelled {}
