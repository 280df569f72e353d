package org.klassny.schedule.timetable.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A place in the week is left after a day; lessons until then stay (T1). */
@EventName("schedule.timetable-entry-ended.v1")
public record TimetableEntryEnded(String entryId, LocalDate until) implements TimetableEvent {}
