package org.klassny.journal.lesson.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.journal.lesson.write.LessonBuilder.DATE;
import static org.klassny.journal.lesson.write.LessonBuilder.LESSON;
import static org.klassny.journal.lesson.write.LessonBuilder.aLesson;
import static org.klassny.journal.lesson.write.LessonFixture.actor;
import static org.klassny.journal.lesson.write.LessonFixture.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkCommented;
import org.klassny.journal.lesson.events.MarkCorrected;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.write.LessonCommand.CommentMark;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;

/** J4: the comment to a mark. */
class MarkCommentTest {

    private static final Actor ANNA = actor("staff-anna", "TEACHER");
    private static final Note NOTE = Note.of("note-1", "Ошибка в знаке");
    private static final LessonOpened OPENED =
            new LessonOpened(LESSON, "group-7b", "subject-algebra", "term-2", "staff-anna", DATE, 2);
    private static final MarkGiven FOUR = new MarkGiven(LESSON, "mark-1", "student-anna", "CLASS_WORK", "4", 1);
    private static final MarkCommented COMMENTED = commented(1, NOTE, 1);

    @Test
    void isWrittenToAMarkThatStandsAndChangedByWhoSawIt() {
        on(List.of(OPENED, FOUR), comment(NOTE, 0)).expectEvents(COMMENTED).expectResultMessagePayload(1);
        on(List.of(OPENED, FOUR, COMMENTED), comment(NOTE, 1))
                .expectEvents(commented(1, NOTE, 2))
                .expectResultMessagePayload(2);
    }

    @Test
    void isTakenAwayWithoutAText() {
        on(List.of(OPENED, FOUR, COMMENTED), comment(null, 1)).expectEvents(commented(1, null, 2));
        on(List.of(OPENED, FOUR, COMMENTED, commented(1, null, 2)), comment(null, 2))
                .expectNoEvents()
                .expectResultMessagePayload(2);
        on(List.of(OPENED, FOUR), comment(null, 0)).expectNoEvents();
    }

    @Test
    void isNotOverwrittenByWhoDidNotSeeIt() {
        var stale = refused(List.of(OPENED, FOUR, COMMENTED), comment(NOTE, 0));
        assertThat(stale.code()).isEqualTo(LessonRule.STALE_VERSION);
        assertThat(stale.facts()).containsEntry("current", 1);
    }

    @Test
    void goesWithTheMarkThatIsTakenBackAndCountsOn() {
        var withdrawn = new MarkWithdrawn(LESSON, "mark-1", "student-anna", "CLASS_WORK", "4", 2);
        var takenOut = new MarkCorrected(
                LESSON, "mark-1", "student-anna", "CLASS_WORK", "4", null, 2, "correction-1", "staff-anna", "staff-v");
        var again = new MarkGiven(LESSON, "mark-1", "student-anna", "CLASS_WORK", "5", 3);
        for (var gone : List.of(withdrawn, takenOut)) {
            assertThat(refused(List.of(OPENED, FOUR, COMMENTED, gone), comment(NOTE, 1))
                            .code())
                    .isEqualTo(LessonRule.MARK_UNKNOWN);
            on(List.of(OPENED, FOUR, COMMENTED, gone, again), comment(NOTE, 0)).expectEvents(commented(3, NOTE, 2));
            assertThat(refused(List.of(OPENED, FOUR, COMMENTED, gone, again), comment(NOTE, 1))
                            .code())
                    .isEqualTo(LessonRule.STALE_VERSION);
        }
    }

    @Test
    void needsAMark() {
        assertThat(refused(List.of(OPENED), comment(NOTE, 0)).code()).isEqualTo(LessonRule.MARK_UNKNOWN);
        assertThat(refused(List.of(), comment(NOTE, 0)).code()).isEqualTo(LessonRule.MARK_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"CLASS_WORK, 0, true", "CLASS_WORK, 1, false", "CONTROL_WORK, 1, true", "WRITTEN_WORK, 8, false"})
    void isWrittenAsLongAsAMarkOfThatKindOfWorkIs(String workType, int daysAfter, boolean open) {
        var mark = new MarkGiven(LESSON, "mark-1", "student-anna", workType, "4", 1);
        var result = at(aLesson(), DATE.plusDays(daysAfter), List.of(OPENED, mark), comment(NOTE, 0));
        if (open) {
            result.expectSuccessfulHandlerExecution();
        } else {
            assertThat(LessonFixture.violation(result).code()).isEqualTo(LessonRule.LESSON_LOCKED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "staff-anna, TEACHER, true",
        "staff-oleg, TEACHER, true",
        "staff-vera, DEPUTY,  true",
        "staff-petr, TEACHER, false",
        "staff-head, HEAD,    false"
    })
    void isWrittenByThoseWhoMayEnterTheMark(String person, String role, boolean may) {
        var command = new CommentMark(LESSON, actor(person, role), "mark-1", NOTE, 0);
        var result = at(aLesson().withSubstitute("staff-oleg"), DATE, List.of(OPENED, FOUR), command);
        if (may) {
            result.expectEvents(COMMENTED);
        } else {
            assertThat(LessonFixture.violation(result).code()).isEqualTo(LessonRule.NOT_YOUR_LESSON);
        }
    }

    @Test
    void isNotWrittenOnAClosedPage() {
        var closed = aLesson().withTermUntil(DATE.minusDays(1)).withPolicy(PolicyName.PAGES_CLOSED_ON, DATE.toString());
        assertThat(LessonFixture.violation(at(closed, DATE, List.of(OPENED, FOUR), comment(NOTE, 0)))
                        .code())
                .isIn(LessonRule.PAGE_CLOSED, LessonRule.DATE_OUTSIDE_TERM);
    }

    @Test
    void fillsWhatIsEmptyInATransferAndNoMore() {
        var moving = aLesson()
                .withPolicy(PolicyName.BEGINS_ON, DATE.plusDays(1).toString())
                .withPolicy(PolicyName.TRANSFER_UNTIL, DATE.plusDays(30).toString());
        transfer(moving, DATE.plusDays(7), List.of(OPENED, FOUR), comment(NOTE, 0))
                .expectEvents(COMMENTED);
        assertThat(LessonFixture.violation(
                                transfer(moving, DATE.plusDays(7), List.of(OPENED, FOUR, COMMENTED), comment(NOTE, 1)))
                        .code())
                .isEqualTo(LessonRule.LESSON_LOCKED);
    }

    private static MarkCommented commented(int markVersion, @Nullable Note note, int version) {
        return new MarkCommented(
                LESSON,
                "mark-1",
                "student-anna",
                "CLASS_WORK",
                markVersion,
                note == null ? null : note.id(),
                note == null ? null : note.digest(),
                version);
    }

    private static CommentMark comment(@Nullable Note note, int seen) {
        return new CommentMark(LESSON, ANNA, "mark-1", note, seen);
    }

    private static ResultValidator<LessonRecord> on(List<?> history, CommentMark command) {
        return at(aLesson(), DATE, history, command);
    }

    private static ResultValidator<LessonRecord> at(
            LessonBuilder lesson, LocalDate day, List<?> history, CommentMark command) {
        return LessonFixture.send(
                lesson, day, "12:00", history, command, command.by().person());
    }

    private static RuleViolated refused(List<?> history, CommentMark command) {
        return LessonFixture.violation(on(history, command));
    }
}
