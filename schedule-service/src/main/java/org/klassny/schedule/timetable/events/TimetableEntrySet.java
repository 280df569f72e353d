package org.klassny.schedule.timetable.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A load has its place in the week, from a day on (T1); without a last day, for the rest of the school year. */
@EventName("schedule.timetable-entry-set.v1")
public record TimetableEntrySet(
        String entryId,
        String loadId,
        int weekday,
        int period,
        @Nullable String roomId,
        String bellsId,
        LocalDate from,
        @Nullable LocalDate until)
        implements TimetableEvent {}
