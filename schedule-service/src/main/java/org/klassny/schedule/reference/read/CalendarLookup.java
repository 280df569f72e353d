package org.klassny.schedule.reference.read;

import java.time.LocalDate;
import java.util.Optional;

/** Finds school years. */
public interface CalendarLookup {

    Optional<Calendar> year(String school, String schoolYearId);

    /** The school year in which a day lies. */
    Optional<Calendar> yearOf(String school, LocalDate day);

    /** The school year that holds a term of this id, or a holiday. */
    Optional<String> holderOf(String school, String termOrHolidayId);
}
