package org.klassny.demo.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;

/** The school year around a day: four terms with holidays between them, first classes with a week more in February. */
record SchoolCalendar(int year) {

    private static final int SOON = 14;

    record Span(String id, String name, LocalDate from, LocalDate until, List<Integer> gradeLevels) {}

    static SchoolCalendar around(LocalDate today) {
        return new SchoolCalendar(
                today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() : today.getYear() - 1);
    }

    String id() {
        return "year-" + year;
    }

    String name() {
        return year + "/" + (year + 1);
    }

    LocalDate from() {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    LocalDate until() {
        return LocalDate.of(year + 1, Month.MAY, 26);
    }

    List<Span> terms() {
        return List.of(
                term(1, from(), LocalDate.of(year, Month.OCTOBER, 25)),
                term(2, LocalDate.of(year, Month.NOVEMBER, 2), LocalDate.of(year, Month.DECEMBER, 30)),
                term(3, LocalDate.of(year + 1, Month.JANUARY, 11), LocalDate.of(year + 1, Month.MARCH, 21)),
                term(4, LocalDate.of(year + 1, Month.MARCH, 29), until()));
    }

    /** The last day of the terms that have begun or are about to. */
    LocalDate endOfTermsBegun(LocalDate today) {
        return terms().stream()
                .filter(term -> !term.from().isAfter(today.plusDays(SOON)))
                .map(Span::until)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> terms().getFirst().until());
    }

    String termOn(LocalDate day) {
        return terms().stream()
                .filter(term -> !day.isBefore(term.from()) && !day.isAfter(term.until()))
                .map(Span::id)
                .findFirst()
                .orElseThrow();
    }

    List<Span> holidays() {
        return List.of(
                holiday(
                        "autumn",
                        "Осенние каникулы",
                        LocalDate.of(year, Month.OCTOBER, 26),
                        LocalDate.of(year, Month.NOVEMBER, 1)),
                holiday(
                        "unity",
                        "День народного единства",
                        LocalDate.of(year, Month.NOVEMBER, 4),
                        LocalDate.of(year, Month.NOVEMBER, 4)),
                holiday(
                        "winter",
                        "Зимние каникулы",
                        LocalDate.of(year, Month.DECEMBER, 31),
                        LocalDate.of(year + 1, Month.JANUARY, 10)),
                new Span(
                        "holiday-" + year + "-first",
                        "Дополнительные каникулы",
                        LocalDate.of(year + 1, Month.FEBRUARY, 15),
                        LocalDate.of(year + 1, Month.FEBRUARY, 21),
                        List.of(1)),
                holiday(
                        "spring",
                        "Весенние каникулы",
                        LocalDate.of(year + 1, Month.MARCH, 22),
                        LocalDate.of(year + 1, Month.MARCH, 28)),
                holiday(
                        "may",
                        "Праздники",
                        LocalDate.of(year + 1, Month.MAY, 1),
                        LocalDate.of(year + 1, Month.MAY, 3)));
    }

    private Span term(int number, LocalDate from, LocalDate until) {
        return new Span("term-" + year + "-" + number, number + " четверть", from, until, List.of());
    }

    private Span holiday(String word, String name, LocalDate from, LocalDate until) {
        return new Span("holiday-" + year + "-" + word, name, from, until, List.of());
    }
}
