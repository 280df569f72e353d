package org.klassny.schedule.timetable.write;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.schedule.reference.read.Calendar;
import org.klassny.schedule.timetable.events.TimetableEntrySet;

/** The days on which an entry of the timetable has lessons (T2). */
final class LessonDays {

    private LessonDays() {}

    /**
     * In the terms of a school year, without holidays.
     *
     * @param yearOfEntry last day of the school year in which the entry begins; it ends then where it names no last day
     * @param limit no day after this one; null for all
     */
    static List<LocalDate> of(
            TimetableEntrySet entry,
            @Nullable LocalDate yearOfEntry,
            Calendar calendar,
            @Nullable LocalDate limit,
            int gradeLevel) {
        var first = entry.from().isAfter(calendar.from()) ? entry.from() : calendar.from();
        var last = Stream.of(
                        Optional.ofNullable(entry.until() == null ? yearOfEntry : entry.until()),
                        Optional.ofNullable(limit),
                        Optional.of(calendar.until()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Stream.iterate(
                        first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(entry.weekday()))),
                        day -> !day.isAfter(last),
                        day -> day.plusWeeks(1))
                .filter(day -> calendar.termOn(day).isPresent() && !calendar.holidayOn(day, gradeLevel))
                .toList();
    }

    /** One entry has at most one lesson a day, so that lessons can be made again and are the same. */
    static String lessonId(String entryId, LocalDate day) {
        return "lesson-" + entryId.substring("entry-".length()) + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
