package org.klassny.reporting.reference.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of the school, both days included.
 *
 * @param name such as «2 четверть»; null where the schedule has not told one
 */
public record Term(
        String id,
        LocalDate from,
        LocalDate until,
        @Nullable String name) {

    /** For paper. */
    public String called() {
        return name == null ? id : name;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The day itself inside the term, else the nearer end of the term. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return day.isAfter(until) ? until : day;
    }
}
