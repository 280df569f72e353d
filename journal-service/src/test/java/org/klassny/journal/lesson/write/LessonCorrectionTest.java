package org.klassny.journal.lesson.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.klassny.journal.lesson.write.LessonBuilder.DATE;
import static org.klassny.journal.lesson.write.LessonBuilder.LESSON;
import static org.klassny.journal.lesson.write.LessonBuilder.SCHOOL;
import static org.klassny.journal.lesson.write.LessonBuilder.aLesson;
import static org.klassny.journal.lesson.write.LessonFixture.actor;
import static org.klassny.journal.lesson.write.LessonFixture.cells;
import static org.klassny.journal.lesson.write.LessonFixture.send;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkCorrected;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.write.CellResult.Outcome;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectMark;
import org.klassny.journal.lesson.write.LessonCorrection.Grounds;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.problem.RuleViolated;

/** C1: what an allowed correction does to the record. */
class LessonCorrectionTest {

    private static final String ALGEBRA = "CLASS_WORK";
    private static final LessonOpened OPENED =
            new LessonOpened(LESSON, "group-7b", "subject-algebra", "term-2", "staff-anna", DATE, 2);
    private static final MarkGiven FIVE = new MarkGiven(LESSON, "mark-1", "student-anna", ALGEBRA, "5", 1);

    @Test
    void correctsALockedCellThatIsStillWhatTheRequestSaw() {
        corrected(DATE.plusDays(20), List.of(OPENED, FIVE), correction("4", 1))
                .expectEvents(new MarkCorrected(
                        LESSON,
                        "mark-1",
                        "student-anna",
                        ALGEBRA,
                        "5",
                        "4",
                        2,
                        "correction-1",
                        "staff-anna",
                        "staff-vera"));
        corrected(DATE.plusDays(20), List.of(), correction("4", 0))
                .expectEvents(
                        OPENED,
                        new MarkCorrected(
                                LESSON,
                                "mark-1",
                                "student-anna",
                                ALGEBRA,
                                null,
                                "4",
                                1,
                                "correction-1",
                                "staff-anna",
                                "staff-vera"));
        var changed = new MarkChanged(LESSON, "mark-1", "student-anna", ALGEBRA, "5", "3", 2);
        corrected(DATE.plusDays(20), List.of(OPENED, FIVE, changed), correction("4", 1))
                .expectNoEvents()
                .expectException(
                        predicate(failure -> ((RuleViolated) failure).code() == LessonRule.CELL_CHANGED_SINCE));
    }

    @Test
    void noticesAConflictWithACorrection() {
        var corrected = new MarkCorrected(
                LESSON, "mark-1", "student-anna", ALGEBRA, "5", "4", 2, "correction-1", "staff-anna", "staff-vera");
        var command = new GiveMarks(
                LESSON,
                actor("staff-anna", "TEACHER"),
                WorkType.CLASS_WORK,
                List.of(new MarkEntry("student-anna", "mark-1", "3", 1)));
        var cells = cells(send(aLesson(), DATE, "09:10", List.of(OPENED, FIVE, corrected), command, "staff-anna"));
        assertThat(cells.getFirst().outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(cells.getFirst().conflict().current()).isEqualTo("4");
    }

    private static CorrectMark correction(@Nullable String value, int seen) {
        var grounds = new Grounds(SCHOOL, "correction-1", "staff-anna", "staff-vera");
        return new CorrectMark(LESSON, grounds, "mark-1", "student-anna", WorkType.CLASS_WORK, value, seen);
    }

    private static ResultValidator<LessonRecord> corrected(LocalDate day, List<?> history, CorrectMark command) {
        return send(aLesson(), day, "09:00", history, command, "staff-vera");
    }
}
