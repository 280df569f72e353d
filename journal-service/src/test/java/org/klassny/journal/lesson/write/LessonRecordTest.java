package org.klassny.journal.lesson.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.klassny.journal.lesson.write.LessonBuilder.DATE;
import static org.klassny.journal.lesson.write.LessonBuilder.LESSON;
import static org.klassny.journal.lesson.write.LessonBuilder.SCHOOL;
import static org.klassny.journal.lesson.write.LessonBuilder.aLesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.HomeworkSet;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.events.TopicSet;
import org.klassny.journal.lesson.write.CellResult.Outcome;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.LessonCommand.SetHomework;
import org.klassny.journal.lesson.write.LessonCommand.SetTopic;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.Presence.Status;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;

class LessonRecordTest {

    private static final Actor ANNA = actor("staff-anna", "TEACHER");
    private static final String ALGEBRA = "CLASS_WORK";
    private static final LessonOpened OPENED =
            new LessonOpened(LESSON, "group-7b", "subject-algebra", "term-2", "staff-anna", DATE, 2);
    private static final MarkGiven FIVE = new MarkGiven(LESSON, "mark-1", "student-anna", ALGEBRA, "5", 1);

    @Test
    void opensTheRecordWithTheFirstMark() {
        on(aLesson(), "09:10", List.of(), marks(mark("student-anna", "mark-1", "5", 0)))
                .expectEvents(OPENED, FIVE)
                .expectResultMessagePayloadMatching(
                        predicate(payload -> outcomes(payload).equals(List.of(Outcome.STORED))));
    }

    @Test
    void storesWhatItCanOfAColumnAndRefusesTheRestByCell() {
        var cells = cells(
                aLesson(),
                "09:10",
                List.of(OPENED, FIVE),
                marks(
                        mark("student-anna", "mark-1", "4", 0),
                        mark("student-boris", "mark-2", "6", 0),
                        mark("student-zoya", "mark-3", "5", 0),
                        mark("student-vera", "mark-4", "5", 0)));
        assertThat(cells)
                .extracting(CellResult::outcome)
                .containsExactly(Outcome.CONFLICT, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(cells.get(0).conflict()).satisfies(conflict -> {
            assertThat(conflict.current()).isEqualTo("5");
            assertThat(conflict.yours()).isEqualTo("4");
            assertThat(conflict.by()).isEqualTo("staff-anna");
        });
        assertThat(refusal(cells.get(1))).isEqualTo("MARK_NOT_ON_SCALE /entries/1/value");
        assertThat(refusal(cells.get(2))).isEqualTo("STUDENT_NOT_ON_ROSTER /entries/2/studentId");
    }

    @Test
    void refusesAnIdThatStandsForAnotherStudent() {
        var cells = cells(aLesson(), "09:10", List.of(OPENED, FIVE), marks(mark("student-boris", "mark-1", "5", 1)));
        assertThat(refusal(cells.getFirst())).isEqualTo("MARK_ID_TAKEN /entries/0/markId");
    }

    @Test
    void opensNothingWhenEveryCellIsRefused() {
        on(aLesson(), "09:10", List.of(), marks(mark("student-zoya", "mark-1", "5", 0)))
                .expectNoEvents();
    }

    @Test
    void storesARepeatedRequestOnce() {
        on(aLesson(), "09:10", List.of(OPENED, FIVE), marks(mark("student-anna", "mark-1", "5", 0)))
                .expectNoEvents();
    }

    @Test
    void changesAMarkThatWasSeen() {
        on(aLesson(), "23:59", List.of(OPENED, FIVE), marks(mark("student-anna", "mark-1", "4", 1)))
                .expectEvents(new MarkChanged(LESSON, "mark-1", "student-anna", ALGEBRA, "5", "4", 2));
    }

    @Test
    void takesAMarkBackAndGivesItAgain() {
        var withdrawn = new MarkWithdrawn(LESSON, "mark-1", "student-anna", ALGEBRA, "5", 2);
        on(aLesson(), "09:10", List.of(OPENED, FIVE), marks(mark("student-anna", "mark-1", null, 1)))
                .expectEvents(withdrawn);
        on(aLesson(), "09:10", List.of(OPENED, FIVE, withdrawn), marks(mark("student-anna", "mark-1", "3", 2)))
                .expectEvents(new MarkGiven(LESSON, "mark-1", "student-anna", ALGEBRA, "3", 3));
    }

    @Test
    void takesBackNothingThatWasNeverGiven() {
        var cells = cells(aLesson(), "09:10", List.of(OPENED), marks(mark("student-anna", "mark-9", null, 0)));
        assertThat(refusal(cells.getFirst())).isEqualTo("MARK_UNKNOWN /entries/0/markId");
    }

    @Test
    void refusesAMarkBeforeTheLesson() {
        refused(LessonRule.LESSON_NOT_BEGUN, aLesson(), "08:59", marks(mark("student-anna", "mark-1", "5", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS_WORK,      2026-11-20, 2026-11-21",
        "ORAL_ANSWER,     2026-11-20, 2026-11-21",
        "MONITORING_WORK, 2026-11-23, 2026-11-24",
        "CONTROL_WORK,    2026-11-27, 2026-11-28",
        "WRITTEN_WORK,    2026-11-27, 2026-11-28"
    })
    void keepsTheDeadlineOfTheWorkTypeInSchoolTime(WorkType type, LocalDate lastDay, LocalDate firstLocked) {
        var command = new GiveMarks(LESSON, ANNA, type, List.of(mark("student-anna", "mark-1", "5", 0)));
        at(aLesson(), lastDay, "23:59", List.of(), command)
                .expectEvents(OPENED, new MarkGiven(LESSON, "mark-1", "student-anna", type.name(), "5", 1));
        var violated = violation(aLesson(), firstLocked, "00:00", command);
        assertThat(violated.code()).isEqualTo(LessonRule.LESSON_LOCKED);
        assertThat(violated.facts())
                .containsEntry("lockedSince", firstLocked + "T00:00+05:00")
                .containsKeys("policy", "policyValue");
    }

    @Test
    void followsADeadlineThatTheSchoolHasSet() {
        var lesson = aLesson().withPolicy(PolicyName.CURRENT_MARK_DAYS, "1");
        at(lesson, DATE.plusDays(1), "23:59", List.of(), marks(mark("student-anna", "mark-1", "5", 0)))
                .expectEvents(OPENED, FIVE);
    }

    @Test
    void followsAScaleThatTheSchoolHasSet() {
        var lesson = aLesson().withPolicy(PolicyName.MARK_SCALE, "зачёт незачёт");
        on(lesson, "09:10", List.of(), marks(mark("student-anna", "mark-1", "зачёт", 0)))
                .expectEvents(OPENED, new MarkGiven(LESSON, "mark-1", "student-anna", ALGEBRA, "зачёт", 1));
    }

    @Test
    void givesNoMarksInAFirstClassButTakesAttendance() {
        var first = aLesson().inGradeLevel(1);
        refused(LessonRule.NO_MARKS_IN_GRADE_LEVEL, first, "09:10", marks(mark("student-anna", "mark-1", "5", 0)));
        on(first, "09:10", List.of(), attendance(entry("student-anna", Status.ILL, null, 0)))
                .expectEvents(OPENED, new AttendanceTaken(LESSON, "student-anna", "ILL", null, null, 1));
    }

    @Test
    void refusesACancelledLesson() {
        refused(
                LessonRule.LESSON_CANCELLED,
                aLesson().cancelled(),
                "09:10",
                marks(mark("student-anna", "mark-1", "5", 0)));
    }

    @Test
    void refusesADateOutsideTheTerm() {
        refused(
                LessonRule.DATE_OUTSIDE_TERM,
                aLesson().withTermUntil(DATE.minusDays(1)),
                "09:10",
                marks(mark("student-anna", "mark-1", "5", 0)));
    }

    @Test
    void changesNothingOnAClosedPage() {
        var closed = aLesson()
                .withTermUntil(DATE)
                .withPolicy(PolicyName.WRITTEN_MARK_DAYS, "7")
                .withPolicy(PolicyName.PAGES_CLOSED_ON, "2026-11-22");
        var command =
                new GiveMarks(LESSON, ANNA, WorkType.WRITTEN_WORK, List.of(mark("student-anna", "mark-1", "5", 0)));
        at(closed, DATE.plusDays(1), "12:00", List.of(OPENED), command)
                .expectEvents(new MarkGiven(LESSON, "mark-1", "student-anna", "WRITTEN_WORK", "5", 1));
        assertThat(violation(closed, DATE.plusDays(2), "12:00", command).code()).isEqualTo(LessonRule.PAGE_CLOSED);
    }

    @Test
    void refusesAnotherTeacherAnotherSchoolAndAStudent() {
        var entries = List.of(mark("student-anna", "mark-1", "5", 0));
        for (var stranger : List.of(actor("staff-oleg", "TEACHER"), actor("staff-anna", "STUDENT"))) {
            refused(
                    LessonRule.NOT_YOUR_LESSON,
                    aLesson(),
                    "09:10",
                    new GiveMarks(LESSON, stranger, WorkType.QUIZ, entries));
        }
        var elsewhere = new Actor("a", "staff-anna", "school-2", Set.of("TEACHER", "DEPUTY"), "s");
        refused(
                LessonRule.UNKNOWN_LESSON,
                aLesson(),
                "09:10",
                new GiveMarks(LESSON, elsewhere, WorkType.QUIZ, entries));
    }

    @Test
    void letsTheSubstituteEnterOnTheLessonsDayOnlyAndSaysForWhom() {
        var lesson = aLesson().withSubstitute("staff-oleg").withPolicy(PolicyName.CURRENT_MARK_DAYS, "5");
        var command = new GiveMarks(
                LESSON,
                actor("staff-oleg", "TEACHER"),
                WorkType.CLASS_WORK,
                List.of(mark("student-anna", "mark-1", "5", 0)));
        at(lesson, DATE, "23:59", List.of(OPENED), command)
                .expectEventsMatching(exactSequenceOf(predicate(message -> message.getMetaData()
                        .entrySet()
                        .containsAll(Map.of(
                                        Metadata.ON_BEHALF, "staff-anna",
                                        Metadata.ACTOR_ROLE, "TEACHER",
                                        Metadata.OCCURRED_ON, "2026-11-20")
                                .entrySet()))));
        assertThat(violation(lesson, DATE.plusDays(1), "00:00", command).code()).isEqualTo(LessonRule.NOT_YOUR_LESSON);
    }

    @Test
    void letsADeputyEnterLikeATeacher() {
        var command = new GiveMarks(
                LESSON,
                actor("staff-vera", "DEPUTY"),
                WorkType.CLASS_WORK,
                List.of(mark("student-anna", "mark-1", "5", 0)));
        on(aLesson(), "09:10", List.of(OPENED), command).expectEvents(FIVE);
    }

    @Test
    void remembersLateMinutesAndNoticesAConflictOfAttendance() {
        var late = new AttendanceTaken(LESSON, "student-anna", "LATE", 10, null, 1);
        on(aLesson(), "09:10", List.of(OPENED), attendance(entry("student-anna", Status.LATE, 10, 0)))
                .expectEvents(late);
        var cells = cells(
                aLesson(),
                "09:10",
                List.of(OPENED, late),
                attendance(
                        entry("student-anna", Status.ABSENT, null, 0), entry("student-zoya", Status.ABSENT, null, 0)));
        assertThat(cells).extracting(CellResult::outcome).containsExactly(Outcome.CONFLICT, Outcome.REFUSED);
        assertThat(cells.getFirst().conflict()).satisfies(conflict -> {
            assertThat(conflict.current()).isEqualTo("LATE 10");
            assertThat(conflict.yours()).isEqualTo("ABSENT");
        });
    }

    @Test
    void locksAttendanceAndTopicAtTheEndOfTheDay() {
        assertThat(violation(
                                aLesson(),
                                DATE.plusDays(1),
                                "00:00",
                                attendance(entry("student-anna", Status.ILL, null, 0)))
                        .code())
                .isEqualTo(LessonRule.LESSON_LOCKED);
        assertThat(violation(aLesson(), DATE.plusDays(1), "00:00", topic(0)).code())
                .isEqualTo(LessonRule.LESSON_LOCKED);
    }

    @Test
    void setsTheTopicFromTheMorningOnAndKnowsAStaleVersion() {
        var command = topic(0);
        on(aLesson(), "00:00", List.of(), command)
                .expectEvents(
                        OPENED,
                        new TopicSet(LESSON, command.note().id(), command.note().digest(), 1));
        var stale = violation(aLesson(), DATE, "09:10", topic(0), OPENED, new TopicSet(LESSON, "note-1", "d", 1));
        assertThat(stale.code()).isEqualTo(LessonRule.STALE_VERSION);
        assertThat(stale.facts()).containsEntry("current", 1);
    }

    @Test
    void setsHomeworkUntilNinetyMinutesAfterTheClassWentHome() {
        var command = homework(DATE.plusDays(3));
        at(aLesson(), DATE.minusDays(2), "12:00", List.of(OPENED), command)
                .expectEvents(new HomeworkSet(
                        LESSON, command.note().id(), command.note().digest(), DATE.plusDays(3), 1));
        on(aLesson(), "15:29", List.of(OPENED), command).expectSuccessfulHandlerExecution();
        assertThat(violation(aLesson(), DATE, "15:30", command).code()).isEqualTo(LessonRule.LESSON_LOCKED);
        refused(LessonRule.HOMEWORK_DUE_TOO_EARLY, aLesson(), "09:10", homework(DATE));
    }

    @Test
    void takesOneEntryForAStudentInAColumn() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> marks(mark("student-anna", "mark-1", "5", 0), mark("student-anna", "mark-2", "5", 0)))
                .satisfies(violated -> assertThat(violated.code() + " " + violated.pointer())
                        .isEqualTo("STUDENT_TWICE /entries/1/studentId"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(
                        () -> marks(mark("student-anna", "mark-1", "5", 0), mark("student-boris", "mark-1", "5", 0)))
                .satisfies(violated -> assertThat(violated.code() + " " + violated.pointer())
                        .isEqualTo("MARK_TWICE /entries/1/markId"));
    }

    private static Actor actor(String person, String... roles) {
        return new Actor("account", person, SCHOOL, Set.of(roles), "session");
    }

    private static GiveMarks marks(MarkEntry... entries) {
        return new GiveMarks(LESSON, ANNA, WorkType.CLASS_WORK, List.of(entries));
    }

    private static MarkEntry mark(String student, String id, @Nullable String value, int seen) {
        return new MarkEntry(student, id, value, seen);
    }

    private static TakeAttendance attendance(AttendanceEntry... entries) {
        return new TakeAttendance(LESSON, ANNA, List.of(entries));
    }

    private static AttendanceEntry entry(String student, Status status, @Nullable Integer minutes, int seen) {
        return new AttendanceEntry(student, new Presence(status, minutes), seen);
    }

    private static SetTopic topic(int seen) {
        return new SetTopic(LESSON, ANNA, Note.of("note-9", "Квадратные уравнения"), seen);
    }

    private static SetHomework homework(LocalDate dueOn) {
        return new SetHomework(LESSON, ANNA, Note.of("note-8", "№ 12"), dueOn, 0);
    }

    private static ResultValidator<LessonRecord> on(
            LessonBuilder lesson, String time, List<?> history, LessonCommand command) {
        return at(lesson, DATE, time, history, command);
    }

    private static ResultValidator<LessonRecord> at(
            LessonBuilder lesson, LocalDate day, String time, List<?> history, LessonCommand command) {
        return LessonFixture.send(
                lesson, day, time, history, command, command.by().person());
    }

    private static List<CellResult> cells(LessonBuilder lesson, String time, List<?> history, LessonCommand command) {
        return LessonFixture.cells(on(lesson, time, history, command));
    }

    @SuppressWarnings("unchecked")
    private static List<Outcome> outcomes(Object payload) {
        return ((List<CellResult>) payload).stream().map(CellResult::outcome).toList();
    }

    private static String refusal(CellResult cell) {
        return cell.refusal().code() + " " + cell.refusal().pointer();
    }

    private static void refused(LessonRule rule, LessonBuilder lesson, String time, LessonCommand command) {
        assertThat(violation(lesson, DATE, time, command).code()).isEqualTo(rule);
    }

    private static RuleViolated violation(
            LessonBuilder lesson, LocalDate day, String time, LessonCommand command, Object... history) {
        return LessonFixture.violation(at(lesson, day, time, List.of(history), command));
    }
}
