package org.klassny.schedule.reference.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place of a timetable entry in the week, and who and what it needs there. */
public record EntrySlot(
        String entryId,
        String groupId,
        String teacherId,
        @Nullable String roomId,
        int weekday,
        BellTimes times,
        LocalDate from,
        @Nullable LocalDate until) {}
