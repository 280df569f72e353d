package org.klassny.schedule.reference.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A school year with its terms and holidays. */
public record Calendar(String schoolYearId, LocalDate from, LocalDate until, List<Term> terms, List<Holiday> holidays) {

    public Calendar {
        terms = List.copyOf(terms);
        holidays = List.copyOf(holidays);
    }

    public record Term(String termId, LocalDate from, LocalDate until) {}

    /** Days without lessons; without grade levels, for all of them. */
    public record Holiday(LocalDate from, LocalDate until, Set<Integer> gradeLevels) {

        boolean holds(LocalDate day, int gradeLevel) {
            return within(day, from, until) && (gradeLevels.isEmpty() || gradeLevels.contains(gradeLevel));
        }
    }

    public Optional<Term> termOn(LocalDate day) {
        return terms.stream()
                .filter(term -> within(day, term.from(), term.until()))
                .findFirst();
    }

    public boolean holidayOn(LocalDate day, int gradeLevel) {
        return holidays.stream().anyMatch(holiday -> holiday.holds(day, gradeLevel));
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
