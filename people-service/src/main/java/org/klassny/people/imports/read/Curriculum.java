package org.klassny.people.imports.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calendar, subjects and teaching as schedule-service has told of them. */
public record Curriculum(
        Map<String, Year> years, Map<String, Term> terms, Map<String, String> subjects, List<Load> loads) {

    public Curriculum {
        years = Map.copyOf(years);
        terms = Map.copyOf(terms);
        subjects = Map.copyOf(subjects);
        loads = List.copyOf(loads);
    }

    public record Year(String id, String name, LocalDate from, LocalDate until) {

        boolean holds(LocalDate first, LocalDate last) {
            return !first.isBefore(from) && !last.isAfter(until);
        }
    }

    public record Term(String id, String year, String name, LocalDate from, LocalDate until) {}

    /** A load that has not ended; hours a week are 0 where nobody has said them. */
    public record Load(String id, String group, String subject, String teacher, BigDecimal hours) {}

    /** Days in common, ends included. */
    static boolean meet(LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil) {
        return !otherUntil.isBefore(from) && !otherFrom.isAfter(until);
    }

    /** One name of a subject however it is written: Учёт, учет. */
    static String plain(String subject) {
        return subject.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
