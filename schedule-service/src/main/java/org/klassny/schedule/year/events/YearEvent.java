package org.klassny.schedule.year.events;

/** All that can happen to a school year. */
public sealed interface YearEvent permits SchoolYearOpened, TermSet, HolidaySet {

    String schoolYearId();
}
