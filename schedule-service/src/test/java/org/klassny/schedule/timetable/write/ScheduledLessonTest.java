package org.klassny.schedule.timetable.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.schedule.Planning.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.schedule.Decisions;
import org.klassny.schedule.reference.read.BellTimes;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.reference.read.LessonFacts;
import org.klassny.schedule.timetable.events.LessonCancelled;
import org.klassny.schedule.timetable.events.LessonMoved;
import org.klassny.schedule.timetable.events.LessonScheduled;
import org.klassny.schedule.timetable.write.LessonCommand.CancelLesson;
import org.klassny.schedule.timetable.write.LessonCommand.MoveLesson;
import org.klassny.schedule.timetable.write.LessonCommand.MoveLessonToTerm;

class ScheduledLessonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 2);
    private static final LessonScheduled SCHEDULED = new LessonScheduled(
            "lesson-1",
            "group-7b",
            "subject-algebra",
            "term-1",
            "staff-anna",
            DAY,
            1,
            "08:00",
            "08:45",
            "room-9",
            "entry-1");
    private static final LessonFacts FACTS = new LessonFacts(
            "lesson-1",
            "group-7b",
            "subject-algebra",
            "term-1",
            "staff-anna",
            DAY,
            1,
            new BellTimes(LocalTime.of(8, 0), LocalTime.of(8, 45)),
            "room-9",
            false,
            "bells-1",
            null,
            null);

    private static final Decisions<ScheduledLesson> DECISIONS =
            planning().withLesson(FACTS).of(ScheduledLesson.class);

    @Test
    void movesToAnotherDayAndWithItToAnotherTermAndKeepsItsRoom() {
        DECISIONS
                .on(List.of(SCHEDULED), move(NEXT, 2))
                .expectEvents(new LessonMoved("lesson-1", "term-2", NEXT, 2, "09:00", "09:45", "room-9"));
        DECISIONS.on(List.of(SCHEDULED), move(DAY, 1)).expectNoEvents();
    }

    @Test
    void movesOnlyToWhereLessonsAreHeldAndNobodyIsBusy() {
        assertThat(DECISIONS.refusal(List.of(SCHEDULED), move(LocalDate.of(2027, 1, 11), 1)))
                .isEqualTo("DATE_OUTSIDE_TERM");
        assertThat(DECISIONS.refusal(List.of(SCHEDULED), move(LocalDate.of(2026, 12, 15), 1)))
                .isEqualTo("DATE_IN_HOLIDAYS");
        assertThat(DECISIONS.refusal(List.of(SCHEDULED), move(NEXT, 7))).isEqualTo("UNKNOWN_PERIOD");
        assertThat(DECISIONS.refusal(List.of(SCHEDULED), new MoveLesson("lesson-1", NEXT, 1, "room-none", null)))
                .isEqualTo("UNKNOWN_ROOM");
        var busy = planning()
                .withLesson(FACTS)
                .withBusyLesson(new Clash(Clash.Kind.TEACHER, "lesson-1", "lesson-2", "group-9", "2026-12-02", 2));
        assertThat(busy.of(ScheduledLesson.class).refusal(List.of(SCHEDULED), move(NEXT, 2)))
                .startsWith("TEACHER_BUSY")
                .contains("otherLessonId=lesson-2", "date=2026-12-02", "period=2", "groupId=group-9");
    }

    @Test
    void isCancelledOnceAndThenStays() {
        var cancelled = new LessonCancelled("lesson-1");
        DECISIONS.on(List.of(SCHEDULED), new CancelLesson("lesson-1")).expectEvents(cancelled);
        DECISIONS
                .on(List.of(SCHEDULED, cancelled), new CancelLesson("lesson-1"))
                .expectNoEvents();
        assertThat(DECISIONS.refusal(List.of(SCHEDULED, cancelled), move(NEXT, 2)))
                .isEqualTo("LESSON_CANCELLED");
    }

    @Test
    void followsTheCalendarToAnotherTerm() {
        DECISIONS
                .on(List.of(SCHEDULED), new MoveLessonToTerm("lesson-1", "term-2"))
                .expectEvents(new LessonMoved("lesson-1", "term-2", DAY, 1, "08:00", "08:45", "room-9"));
        DECISIONS
                .on(List.of(SCHEDULED), new MoveLessonToTerm("lesson-1", "term-1"))
                .expectNoEvents();
    }

    private static MoveLesson move(LocalDate date, int period) {
        return new MoveLesson("lesson-1", date, period, null, null);
    }
}
