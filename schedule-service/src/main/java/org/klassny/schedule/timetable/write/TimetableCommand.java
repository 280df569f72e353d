package org.klassny.schedule.timetable.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;

/** What a planner can ask for in the timetable. */
public sealed interface TimetableCommand {

    /** {@code weekday} 1 is Monday. */
    record SetEntry(
            @TargetAggregateIdentifier String entryId,
            String loadId,
            int weekday,
            int period,
            @Nullable String roomId,
            String bellsId,
            LocalDate from,
            @Nullable LocalDate until)
            implements TimetableCommand {

        public SetEntry {
            if (until != null && until.isBefore(from)) {
                throw new RuleViolated(TimetableRule.DATES_REVERSED, "The last day comes before the first.", "/until");
            }
        }
    }

    record EndEntry(@TargetAggregateIdentifier String entryId, LocalDate until) implements TimetableCommand {}

    /** Makes the lessons of an entry in a school year, until its end or an earlier day; those that are there stay. */
    record ScheduleLessons(
            @TargetAggregateIdentifier String entryId,
            String schoolYearId,
            @Nullable LocalDate until) implements TimetableCommand {}
}
