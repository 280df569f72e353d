package org.klassny.schedule.year.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.year.events.HolidaySet;
import org.klassny.schedule.year.events.SchoolYearOpened;
import org.klassny.schedule.year.events.TermSet;
import org.klassny.schedule.year.events.YearEvent;
import org.klassny.schedule.year.write.YearCommand.OpenYear;
import org.klassny.schedule.year.write.YearCommand.SetHoliday;
import org.klassny.schedule.year.write.YearCommand.SetTerm;

/** A school year with its terms and holidays. */
@Aggregate(type = "year", cache = "aggregateCache")
class SchoolYear {

    @AggregateIdentifier
    private @Nullable String schoolYearId;

    private @Nullable SchoolYearOpened opened;
    private final Map<String, TermSet> terms = new HashMap<>();
    private final Map<String, HolidaySet> holidays = new HashMap<>();

    SchoolYear() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenYear command) {
        var days = new Days(command.from(), command.until());
        terms.values()
                .forEach(term ->
                        requireHeld(days, term.from(), term.until(), YearRule.TERM_OUTSIDE_YEAR, term.termId()));
        holidays.values()
                .forEach(holiday -> requireHeld(
                        days, holiday.from(), holiday.until(), YearRule.HOLIDAY_OUTSIDE_YEAR, holiday.holidayId()));
        applyNew(opened, new SchoolYearOpened(command.schoolYearId(), command.name(), command.from(), command.until()));
    }

    @CommandHandler
    void decide(SetTerm command, CalendarLookup calendars, @MetaDataValue(Metadata.SCHOOL) String school) {
        var days = new Days(command.from(), command.until());
        requireOwnId(calendars, school, command.termId());
        requireHeld(year(), command.from(), command.until(), YearRule.TERM_OUTSIDE_YEAR, command.termId());
        terms.values().stream()
                .filter(other -> !other.termId().equals(command.termId()))
                .filter(other -> days.meet(new Days(other.from(), other.until())))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolated(YearRule.TERMS_OVERLAP, "The days belong to another term.")
                            .with("otherTermId", other.termId());
                });
        applyNew(
                terms.get(command.termId()),
                new TermSet(command.termId(), command.schoolYearId(), command.from(), command.until(), command.name()));
    }

    @CommandHandler
    void decide(SetHoliday command, CalendarLookup calendars, @MetaDataValue(Metadata.SCHOOL) String school) {
        var days = new Days(command.from(), command.until());
        requireOwnId(calendars, school, command.holidayId());
        requireHeld(year(), days.from(), days.until(), YearRule.HOLIDAY_OUTSIDE_YEAR, command.holidayId());
        applyNew(
                holidays.get(command.holidayId()),
                new HolidaySet(
                        command.holidayId(),
                        command.schoolYearId(),
                        command.name(),
                        command.from(),
                        command.until(),
                        command.gradeLevels().stream().distinct().sorted().toList()));
    }

    private Days year() {
        var year = Objects.requireNonNull(opened);
        return new Days(year.from(), year.until());
    }

    private void requireOwnId(CalendarLookup calendars, String school, String id) {
        calendars
                .holderOf(school, id)
                .filter(year -> !year.equals(schoolYearId))
                .ifPresent(year -> {
                    throw new RuleViolated(YearRule.ID_TAKEN, "The id stands for something else.")
                            .with("schoolYearId", year);
                });
    }

    private static void requireHeld(Days year, LocalDate from, LocalDate until, YearRule rule, String id) {
        if (!year.hold(new Days(from, until))) {
            throw new RuleViolated(rule, "The days lie outside the school year.")
                    .with("id", id)
                    .with("yearFrom", year.from().toString())
                    .with("yearUntil", year.until().toString());
        }
    }

    private static void applyNew(@Nullable YearEvent standing, YearEvent event) {
        if (!event.equals(standing)) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void evolve(YearEvent event) {
        schoolYearId = event.schoolYearId();
        switch (event) {
            case SchoolYearOpened e -> opened = e;
            case TermSet e -> terms.put(e.termId(), e);
            case HolidaySet e -> holidays.put(e.holidayId(), e);
        }
    }
}
