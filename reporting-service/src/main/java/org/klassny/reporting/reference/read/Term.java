package org.klassny.reporting.reference.read;

import java.time.LocalDate;

/** A term of the school, both days included. */
public record Term(String id, LocalDate from, LocalDate until) {

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
