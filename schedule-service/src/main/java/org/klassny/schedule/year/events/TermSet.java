package org.klassny.schedule.year.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A term has its first and last day; set again, it has others (S1). */
@EventName("schedule.term-set.v1")
public record TermSet(
        String termId,
        String schoolYearId,
        LocalDate from,
        LocalDate until,
        @Nullable String name) implements YearEvent {}
