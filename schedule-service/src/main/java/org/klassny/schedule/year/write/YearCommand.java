package org.klassny.schedule.year.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a planner can ask for in a school year. */
public sealed interface YearCommand {

    record OpenYear(@TargetAggregateIdentifier String schoolYearId, String name, LocalDate from, LocalDate until)
            implements YearCommand {}

    record SetTerm(
            @TargetAggregateIdentifier String schoolYearId, String termId, String name, LocalDate from, LocalDate until)
            implements YearCommand {}

    record SetHoliday(
            @TargetAggregateIdentifier String schoolYearId,
            String holidayId,
            String name,
            LocalDate from,
            LocalDate until,
            List<Integer> gradeLevels)
            implements YearCommand {}
}
