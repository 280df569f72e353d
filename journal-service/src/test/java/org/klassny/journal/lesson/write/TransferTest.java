package org.klassny.journal.lesson.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.journal.lesson.write.LessonBuilder.DATE;
import static org.klassny.journal.lesson.write.LessonBuilder.LESSON;
import static org.klassny.journal.lesson.write.LessonBuilder.aLesson;
import static org.klassny.journal.lesson.write.LessonFixture.actor;
import static org.klassny.journal.lesson.write.LessonFixture.cells;
import static org.klassny.journal.lesson.write.LessonFixture.transfer;
import static org.klassny.journal.lesson.write.LessonFixture.violation;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.HomeworkSet;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.TopicSet;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.LessonCommand.SetHomework;
import org.klassny.journal.lesson.write.LessonCommand.SetTopic;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.Presence.Status;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.Note;

/** P11: history of the register that was kept before, entered after all deadlines. */
class TransferTest {

    private static final Actor ANNA = actor("staff-anna", "TEACHER");
    private static final LocalDate NEXT_WEEK = DATE.plusDays(7);
    private static final Note NOTE = Note.of("note-1", "Линейная функция");
    private static final LessonOpened OPENED =
            new LessonOpened(LESSON, "group-7b", "subject-algebra", "term-2", "staff-anna", DATE, 2);
    private static final MarkGiven FIVE = new MarkGiven(LESSON, "mark-1", "student-anna", "CLASS_WORK", "5", 1);

    @ParameterizedTest
    @CsvSource({"staff-anna, TEACHER", "staff-vera, DEPUTY", "staff-admin, ADMINISTRATOR"})
    void fillsWhatIsEmptyAfterEveryDeadline(String person, String role) {
        var by = actor(person, role);
        transfer(open(), NEXT_WEEK, List.of(), marks(by, "student-anna", "5")).expectEvents(OPENED, FIVE);
        transfer(open(), NEXT_WEEK, List.of(OPENED), attendance(by, Status.ILL))
                .expectEvents(new AttendanceTaken(LESSON, "student-anna", "ILL", null, null, 1));
        transfer(open(), NEXT_WEEK, List.of(OPENED), new SetTopic(LESSON, by, NOTE, 0))
                .expectEvents(new TopicSet(LESSON, NOTE.id(), NOTE.digest(), 1));
        transfer(open(), NEXT_WEEK, List.of(OPENED), new SetHomework(LESSON, by, NOTE, DATE.plusDays(3), 0))
                .expectEvents(new HomeworkSet(LESSON, NOTE.id(), NOTE.digest(), DATE.plusDays(3), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'',         '',         journal.begins-on",
        "'',         2026-11-30, journal.begins-on",
        "2026-11-20, 2026-11-30, journal.begins-on",
        "2026-11-21, '',         journal.transfer-until",
        "2026-11-21, 2026-11-26, journal.transfer-until"
    })
    void isForDaysBeforeTheRegisterBeginsUntilTheLastDayForThat(String begins, String until, String policy) {
        var lesson = aLesson().withPolicy(PolicyName.BEGINS_ON, begins).withPolicy(PolicyName.TRANSFER_UNTIL, until);
        var refused = violation(transfer(lesson, NEXT_WEEK, List.of(), marks(ANNA, "student-anna", "5")));
        assertThat(refused.code()).isEqualTo(LessonRule.TRANSFER_NOT_OPEN);
        assertThat(refused.facts())
                .containsEntry("policy", policy)
                .containsEntry("policyValue", policy.endsWith("begins-on") ? begins : until);
    }

    @Test
    void isOpenOnItsLastDay() {
        var lesson = open().withPolicy(PolicyName.TRANSFER_UNTIL, NEXT_WEEK.toString());
        transfer(lesson, NEXT_WEEK, List.of(), marks(ANNA, "student-anna", "5")).expectEvents(OPENED, FIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "staff-oleg,     TEACHER",
        "staff-homeroom, HOMEROOM_TEACHER",
        "staff-head,     HEAD",
        "staff-petr,     TEACHER"
    })
    void isNotForOthers(String person, String role) {
        var lesson = open().withSubstitute("staff-petr");
        var by = actor(person, role);
        assertThat(violation(transfer(lesson, NEXT_WEEK, List.of(), attendance(by, Status.ILL)))
                        .code())
                .isEqualTo(LessonRule.NOT_YOUR_LESSON);
        assertThat(violation(transfer(lesson, NEXT_WEEK, List.of(), marks(by, "student-anna", "5")))
                        .code())
                .isEqualTo(LessonRule.NOT_YOUR_LESSON);
    }

    @Test
    void leavesWhatStandsToCorrections() {
        var ill = new AttendanceTaken(LESSON, "student-anna", "ILL", null, null, 1);
        var topic = new TopicSet(LESSON, NOTE.id(), NOTE.digest(), 1);
        var history = List.of(OPENED, FIVE, ill, topic);
        transfer(open(), NEXT_WEEK, history, marks(ANNA, "student-anna", "5")).expectNoEvents();
        assertThat(cells(transfer(open(), NEXT_WEEK, history, marks(ANNA, "student-anna", "4"))))
                .extracting(cell -> cell.refusal().code() + " " + cell.value())
                .containsExactly("LESSON_LOCKED 5");
        assertThat(cells(transfer(open(), NEXT_WEEK, history, attendance(ANNA, Status.PRESENT))))
                .extracting(cell -> cell.refusal().code() + " " + cell.value())
                .containsExactly("LESSON_LOCKED ILL");
        assertThat(violation(transfer(open(), NEXT_WEEK, history, new SetTopic(LESSON, ANNA, NOTE, 1)))
                        .code())
                .isEqualTo(LessonRule.LESSON_LOCKED);
    }

    @Test
    void keepsTheRulesOfTheRegister() {
        assertThat(cells(transfer(open(), NEXT_WEEK, List.of(), marks(ANNA, "student-zoya", "5"))))
                .extracting(cell -> cell.refusal().code())
                .containsExactly("STUDENT_NOT_ON_ROSTER");
        assertThat(cells(transfer(open(), NEXT_WEEK, List.of(), marks(ANNA, "student-anna", "6"))))
                .extracting(cell -> cell.refusal().code())
                .containsExactly("MARK_NOT_ON_SCALE");
        assertThat(code(open().inGradeLevel(1), NEXT_WEEK)).isEqualTo(LessonRule.NO_MARKS_IN_GRADE_LEVEL);
        assertThat(code(open().cancelled(), NEXT_WEEK)).isEqualTo(LessonRule.LESSON_CANCELLED);
        assertThat(code(open(), DATE.minusDays(1))).isEqualTo(LessonRule.LESSON_NOT_BEGUN);
        var closed = open().withTermUntil(DATE).withPolicy(PolicyName.PAGES_CLOSED_ON, "2026-11-22");
        assertThat(code(closed, NEXT_WEEK)).isEqualTo(LessonRule.PAGE_CLOSED);
    }

    private static LessonBuilder open() {
        return aLesson()
                .withPolicy(PolicyName.BEGINS_ON, "2026-11-21")
                .withPolicy(PolicyName.TRANSFER_UNTIL, "2026-11-30");
    }

    private static Object code(LessonBuilder lesson, LocalDate day) {
        return violation(transfer(lesson, day, List.of(), marks(ANNA, "student-anna", "5")))
                .code();
    }

    private static GiveMarks marks(Actor by, String student, String value) {
        return new GiveMarks(LESSON, by, WorkType.CLASS_WORK, List.of(new MarkEntry(student, "mark-1", value, 1)));
    }

    private static TakeAttendance attendance(Actor by, Status status) {
        return new TakeAttendance(
                LESSON, by, List.of(new AttendanceEntry("student-anna", new Presence(status, null), 1)));
    }
}
