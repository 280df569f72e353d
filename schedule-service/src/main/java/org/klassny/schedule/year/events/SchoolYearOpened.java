package org.klassny.schedule.year.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A school year has its first and last day; opened again, it has others (S9). */
@EventName("schedule.school-year-opened.v1")
public record SchoolYearOpened(String schoolYearId, String name, LocalDate from, LocalDate until)
        implements YearEvent {}
