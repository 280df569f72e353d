package org.klassny.schedule.timetable.events;

/** All that can happen to an entry of the timetable. */
public sealed interface TimetableEvent permits TimetableEntrySet, TimetableEntryEnded {

    String entryId();
}
