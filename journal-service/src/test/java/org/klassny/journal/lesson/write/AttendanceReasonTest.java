package org.klassny.journal.lesson.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.journal.lesson.write.LessonBuilder.DATE;
import static org.klassny.journal.lesson.write.LessonBuilder.LESSON;
import static org.klassny.journal.lesson.write.LessonBuilder.aLesson;
import static org.klassny.journal.lesson.write.LessonFixture.actor;
import static org.klassny.journal.lesson.write.LessonFixture.cells;
import static org.klassny.journal.lesson.write.LessonFixture.send;
import static org.klassny.journal.lesson.write.LessonFixture.violation;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.Presence.Status;

/** J3: whose class it is names why somebody was absent. */
class AttendanceReasonTest {

    private static final LessonOpened OPENED =
            new LessonOpened(LESSON, "group-7b", "subject-algebra", "term-2", "staff-anna", DATE, 2);

    @ParameterizedTest
    @CsvSource({"2026-11-20, HOMEROOM_TEACHER", "2026-11-27, HOMEROOM_TEACHER", "2026-11-27, DEPUTY"})
    void letsTheHomeroomTeacherNameTheReasonOfAnAbsenceForAWeek(LocalDate day, String role) {
        var absent = new AttendanceTaken(LESSON, "student-anna", "ABSENT", null, null, 1);
        var command =
                new TakeAttendance(LESSON, actor("staff-homeroom", role), List.of(entry("student-anna", Status.ILL)));
        send(aLesson(), day, "23:59", List.of(OPENED, absent), command, "staff-homeroom")
                .expectEvents(new AttendanceTaken(LESSON, "student-anna", "ILL", null, "ABSENT", 2));
    }

    @Test
    void letsTheHomeroomTeacherChangeNothingButReasonsInTheOwnClass() {
        var history = List.of(
                OPENED,
                new AttendanceTaken(LESSON, "student-anna", "LATE", 5, null, 1),
                new AttendanceTaken(LESSON, "student-boris", "ABSENT", null, null, 1));
        var homeroom = actor("staff-homeroom", "HOMEROOM_TEACHER");
        var command = new TakeAttendance(
                LESSON, homeroom, List.of(entry("student-anna", Status.ILL), entry("student-boris", Status.ILL)));
        assertThat(cells(send(aLesson(), DATE, "12:00", history, command, "staff-homeroom")))
                .extracting(AttendanceReasonTest::refusal)
                .containsExactly("ONLY_REASON_OF_ABSENCE /entries/0/status", "NOT_YOUR_CLASS /entries/1/studentId");
        var present = new TakeAttendance(LESSON, homeroom, List.of(entry("student-anna", Status.PRESENT)));
        assertThat(cells(send(aLesson(), DATE, "12:00", history, present, "staff-homeroom")))
                .extracting(AttendanceReasonTest::refusal)
                .containsExactly("ONLY_REASON_OF_ABSENCE /entries/0/status");
    }

    @Test
    void locksReasonsOfAbsencesAfterAWeek() {
        var command = new TakeAttendance(
                LESSON, actor("staff-homeroom", "HOMEROOM_TEACHER"), List.of(entry("student-anna", Status.ILL)));
        var locked = violation(send(aLesson(), DATE.plusDays(8), "00:00", List.of(OPENED), command, "staff-homeroom"));
        assertThat(locked.code()).isEqualTo(LessonRule.LESSON_LOCKED);
        assertThat(locked.facts())
                .containsEntry("policy", "attendance.reason.days")
                .containsEntry("policyValue", "7");
        var other = new TakeAttendance(
                LESSON, actor("staff-other", "HOMEROOM_TEACHER"), List.of(entry("student-anna", Status.ILL)));
        assertThat(violation(send(aLesson(), DATE, "12:00", List.of(OPENED), other, "staff-other"))
                        .code())
                .isEqualTo(LessonRule.NOT_YOUR_LESSON);
    }

    private static AttendanceEntry entry(String student, Status status) {
        return new AttendanceEntry(student, new Presence(status, null), 1);
    }

    private static String refusal(CellResult cell) {
        return cell.refusal().code() + " " + cell.refusal().pointer();
    }
}
