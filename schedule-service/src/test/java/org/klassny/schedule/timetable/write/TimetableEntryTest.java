package org.klassny.schedule.timetable.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.schedule.Planning.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.timetable.events.LessonScheduled;
import org.klassny.schedule.timetable.events.TimetableEntryEnded;
import org.klassny.schedule.timetable.events.TimetableEntrySet;
import org.klassny.schedule.timetable.write.TimetableCommand.EndEntry;
import org.klassny.schedule.timetable.write.TimetableCommand.ScheduleLessons;
import org.klassny.schedule.timetable.write.TimetableCommand.SetEntry;

class TimetableEntryTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 10);
    private static final Clash OTHER =
            new Clash(Clash.Kind.ROOM, "lesson-1-20261201", "lesson-9", "group-9", "2026-12-01", 1);

    @Test
    void setsAPlaceOnceForRepeatedRequests() {
        planning().of(TimetableEntry.class).on(List.of(), set(2, null)).expectEvents(entry(2, null));
        planning()
                .of(TimetableEntry.class)
                .on(List.of(entry(2, null)), set(2, null))
                .expectNoEvents();
    }

    @Test
    void changesThePlaceUntilLessonsWereMadeAndTheLastDayAfterwards() {
        var before = planning().of(TimetableEntry.class);
        before.on(List.of(entry(2, null)), set(3, null)).expectEvents(entry(3, null));
        var after = planning().withLessons("lesson-1-20261201").of(TimetableEntry.class);
        assertThat(after.refusal(List.of(entry(2, null)), set(3, null))).isEqualTo("ENTRY_HAS_LESSONS");
        after.on(List.of(entry(2, null)), set(2, UNTIL)).expectEvents(entry(2, UNTIL));
        after.on(List.of(entry(2, UNTIL)), set(2, null)).expectEvents(entry(2, null));
        after.on(List.of(entry(2, null), new TimetableEntryEnded("entry-1", UNTIL)), set(2, UNTIL))
                .expectNoEvents();
    }

    @Test
    void saysWhatStandsInThePlaceAlready() {
        var busy = planning().withBusyEntry(new Clash(Clash.Kind.CLASS, null, "entry-9", "group-9", "2", 1));
        assertThat(busy.of(TimetableEntry.class).refusal(List.of(), set(2, null)))
                .startsWith("CLASS_BUSY")
                .contains("otherEntryId=entry-9", "weekday=2", "period=1", "groupId=group-9");
        // a shorter stay needs nothing new
        busy.of(TimetableEntry.class).on(List.of(entry(2, null)), set(2, UNTIL)).expectEvents(entry(2, UNTIL));
    }

    @Test
    void endsNotLaterThanItEnds() {
        var decisions = planning().of(TimetableEntry.class);
        decisions
                .on(List.of(entry(2, null)), new EndEntry("entry-1", UNTIL))
                .expectEvents(new TimetableEntryEnded("entry-1", UNTIL));
        decisions.on(List.of(entry(2, UNTIL)), new EndEntry("entry-1", UNTIL)).expectNoEvents();
        assertThat(decisions.refusal(List.of(entry(2, UNTIL)), new EndEntry("entry-1", UNTIL.plusDays(1))))
                .isEqualTo("ENTRY_ENDS_EARLIER {until=2026-12-10}");
    }

    @Test
    void makesTheLessonsThatAreMissingAndLeavesOutThoseThatHaveNoPlace() {
        planning()
                .withLessons("lesson-1-20261124")
                .withBusyLesson(OTHER)
                .of(TimetableEntry.class)
                .on(List.of(entry(2, UNTIL)), new ScheduleLessons("entry-1", "year-1", null))
                .expectEvents(lesson(LocalDate.of(2026, 12, 8), "term-2"))
                .expectResultMessagePayload(new Yield(1, 1, List.of(OTHER)));
    }

    @Test
    void makesLessonsInTheTermOfTheirDayUntilTheDayThatIsAskedFor() {
        planning()
                .of(TimetableEntry.class)
                .on(List.of(entry(2, null)), new ScheduleLessons("entry-1", "year-1", LocalDate.of(2026, 12, 1)))
                .expectEvents(
                        lesson(LocalDate.of(2026, 11, 24), "term-1"), lesson(LocalDate.of(2026, 12, 1), "term-2"));
    }

    private static SetEntry set(int weekday, @Nullable LocalDate until) {
        return new SetEntry("entry-1", "load-1", weekday, 1, "room-1", "bells-1", FROM, until);
    }

    private static TimetableEntrySet entry(int weekday, @Nullable LocalDate until) {
        return new TimetableEntrySet("entry-1", "load-1", weekday, 1, "room-1", "bells-1", FROM, until);
    }

    private static LessonScheduled lesson(LocalDate day, String term) {
        return new LessonScheduled(
                LessonDays.lessonId("entry-1", day),
                "group-7b",
                "subject-algebra",
                term,
                "staff-anna",
                day,
                1,
                "08:00",
                "08:45",
                "room-1",
                "entry-1");
    }
}
