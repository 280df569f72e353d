package org.klassny.schedule.year.events;

import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.event.EventName;

/** Days without lessons, for some grade levels or, where none is named, for all (S1). */
@EventName("schedule.holiday-set.v1")
public record HolidaySet(
        String holidayId, String schoolYearId, String name, LocalDate from, LocalDate until, List<Integer> gradeLevels)
        implements YearEvent {

    public HolidaySet {
        gradeLevels = List.copyOf(gradeLevels);
    }
}
