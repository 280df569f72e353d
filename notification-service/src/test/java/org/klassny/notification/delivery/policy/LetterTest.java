package org.klassny.notification.delivery.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.notification.Mail;
import org.klassny.notification.NotificationTest;
import org.klassny.notification.School;
import org.klassny.notification.reference.inbound.Fact;
import org.klassny.notification.reference.inbound.JournalFact.AttendanceCorrected;
import org.klassny.notification.reference.inbound.JournalFact.AttendanceTaken;
import org.klassny.notification.reference.inbound.JournalFact.HomeworkSet;
import org.klassny.notification.reference.inbound.JournalFact.MarkChanged;
import org.klassny.notification.reference.inbound.JournalFact.MarkCorrected;
import org.klassny.notification.reference.inbound.JournalFact.MarkGiven;
import org.klassny.notification.reference.inbound.JournalFact.MarkWithdrawn;
import org.klassny.notification.reference.inbound.JournalFact.TermMarkSet;
import org.klassny.notification.reference.inbound.ScheduleFact.LessonCancelled;
import org.klassny.notification.reference.inbound.ScheduleFact.LessonMoved;
import org.klassny.notification.reference.inbound.ScheduleFact.SubstitutionArranged;
import org.klassny.notification.reference.inbound.ScheduleFact.TermSet;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class LetterTest {

    private static final Duration SETTLED = Duration.ofMinutes(15);
    private static final Duration EVENING = Duration.ofHours(8);

    private final School school;

    LetterTest(@Autowired School school) {
        this.school = school;
    }

    @BeforeEach
    void open() {
        school.open();
    }

    @Test
    void tellsOfTheDayInOneDigestAtSix() {
        mark("5");
        say(new AttendanceTaken(friday(), school.id("student"), "LATE", 10));
        school.after(SETTLED);
        school.after(EVENING.minusMinutes(16));
        assertThat(school.letters()).isEmpty();
        school.after(Duration.ofMinutes(1));
        assertThat(school.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Классный журнал: Паша, новости за 20 ноября");
            assertThat(letter.from()).endsWith("<journal@school.example>");
            assertThat(letter.text())
                    .contains(
                            "Здравствуйте, Мария Ивановна!",
                            "Алгебра (20 ноября, пятница, 2-й урок, устный ответ): 5",
                            "Алгебра (20 ноября, пятница, 2-й урок): опоздание на 10 мин.",
                            "https://school.example/diary?child=" + school.id("student"));
            assertThat(letter.html())
                    .contains("Мария Ивановна", "устный ответ", "опоздание на 10 мин.", "Открыть дневник");
            assertThat(letter.unsubscribe()).isEqualTo("<https://school.example/notices>");
        });
    }

    @Test
    void tellsNothingOfTheHistoryOfAnOlderRegister() {
        var lesson = friday();
        var student = school.id("student");
        school.transfer(lesson, new MarkGiven(lesson, school.id("mark"), student, "ORAL_ANSWER", "2"));
        school.transfer(lesson, new AttendanceTaken(lesson, student, "ILL", null));
        school.transfer(lesson, new HomeworkSet(lesson, LocalDate.of(2026, 11, 23), 1));
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(school.letters()).isEmpty();
    }

    @Test
    void neverTellsASlipThatWasMendedInTime() {
        mark("3");
        school.after(Duration.ofMinutes(14));
        change("4");
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(only().text()).contains("): 4").doesNotContain("): 3", "исправлено");
    }

    @Test
    void tellsNothingOfAMarkGivenAndWithdrawnInTime() {
        mark("2");
        withdraw();
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(school.letters()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void tellsOnlyTheLastValueOfAMarkThatWaitsForTheDigest() {
        mark("3");
        school.after(SETTLED);
        change("4");
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(only().text()).contains("): 4").doesNotContain("исправлено");
    }

    @Test
    void tellsAChangeOfWhatWasToldAsACorrectionAtOnceAndOnce() {
        mark("3");
        school.after(SETTLED);
        school.after(EVENING);
        correct("3", "4");
        school.after(SETTLED);
        school.after(EVENING);
        school.after(Duration.ofDays(7));
        assertThat(school.letters()).hasSize(2).last().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Классный журнал: Паша, исправление");
            assertThat(letter.text()).contains("исправлено: было 3, стало 4");
        });
    }

    @Test
    void tellsThatAMarkWasTakenOut() {
        mark("2");
        school.after(SETTLED);
        school.after(EVENING);
        correct("2", null);
        school.after(SETTLED);
        assertThat(school.letters()).last().extracting(Mail::text).asString().contains("исправлено: отметка 2 снята");
    }

    @Test
    void tellsNothingWhereAToldMarkIsBackAgain() {
        mark("3");
        school.after(SETTLED);
        school.after(EVENING);
        change("4");
        change("3");
        school.after(SETTLED);
        assertThat(school.letters()).hasSize(1);
    }

    @Test
    void tellsThatATakenAbsenceWasNone() {
        attendance("ABSENT");
        school.after(SETTLED);
        school.after(EVENING);
        say(new AttendanceCorrected(friday(), school.id("student"), "ABSENT", "PRESENT", null));
        school.after(SETTLED);
        assertThat(school.letters())
                .last()
                .extracting(Mail::text)
                .asString()
                .contains("было отсутствие без уважительной причины (Н), стало присутствие на уроке");
    }

    @Test
    void keepsQuietOfPresence() {
        attendance("PRESENT");
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(school.letters()).isEmpty();
    }

    @Test
    void tellsOfHomeworkWithoutItsText() {
        say(new HomeworkSet(friday(), LocalDate.of(2026, 11, 23), 1));
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(only().text()).contains("Алгебра (20 ноября, пятница, 2-й урок): задано на 23 ноября, понедельник");
    }

    @Test
    void tellsOfATermMark() {
        school.say(
                school.id("term"),
                new TermSet(school.id("term"), "2-я четверть", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 27)));
        say(new TermMarkSet(school.id("group"), school.id("subject"), school.id("term"), school.id("student"), "4"));
        school.after(SETTLED);
        school.after(EVENING);
        assertThat(only().text()).contains("Алгебра (2-я четверть): 4");
    }

    @Test
    void tellsOfTheTimetableAtOnceAndSaysWhatItWas() {
        var monday = school.id("lesson-monday");
        school.say(monday, new LessonMoved(monday, LocalDate.of(2026, 11, 24), 3, LocalTime.of(10, 0)));
        school.after(SETTLED);
        assertThat(only().subject()).isEqualTo("Классный журнал: Паша, изменение в расписании");
        assertThat(only().text())
                .contains("Алгебра (23 ноября, понедельник, 2-й урок, 09:00): "
                        + "урок перенесён на 24 ноября, вторник, 3-й урок, 10:00");
        school.say(monday, new LessonCancelled(monday));
        school.after(SETTLED);
        assertThat(school.letters())
                .hasSize(2)
                .last()
                .extracting(Mail::text)
                .asString()
                .contains("урок отменён");
    }

    @Test
    void tellsOfASubstitutionOfADayToComeOnly() {
        substitution("substitution-monday", school.id("lesson-monday"));
        school.after(SETTLED);
        assertThat(only().text()).contains("(23 ноября, понедельник, 2-й урок): урок проведёт другой учитель");
        school.after(Duration.ofDays(1));
        substitution("substitution-friday", friday());
        school.after(SETTLED);
        assertThat(school.letters()).hasSize(1);
    }

    @Test
    void keepsTheTimesThatTheSchoolHasSet() {
        school.policy("notices.settle.minutes", "60");
        school.policy("notices.digest.at", "12:30");
        mark("5");
        school.after(Duration.ofMinutes(59));
        assertThat(waiting()).isZero();
        school.after(Duration.ofMinutes(1));
        assertThat(waiting()).isOne();
        school.after(Duration.ofMinutes(89));
        assertThat(school.letters()).isEmpty();
        school.after(Duration.ofMinutes(1));
        assertThat(only().text()).contains("): 5");
    }

    @Test
    void writesNothingAboutAnOldLog() {
        mark("5");
        school.after(Duration.ofDays(15));
        school.after(EVENING);
        assertThat(school.letters()).isEmpty();
    }

    private Mail only() {
        assertThat(school.letters()).hasSize(1);
        return school.letters().getFirst();
    }

    private String friday() {
        return school.id("lesson-friday");
    }

    private void say(Fact fact) {
        school.say(friday(), fact);
    }

    private void mark(String value) {
        say(new MarkGiven(friday(), school.id("mark"), school.id("student"), "ORAL_ANSWER", value));
    }

    private void change(String value) {
        say(new MarkChanged(friday(), school.id("mark"), school.id("student"), "ORAL_ANSWER", value));
    }

    private void withdraw() {
        say(new MarkWithdrawn(friday(), school.id("mark"), school.id("student"), "ORAL_ANSWER"));
    }

    private void correct(String was, @Nullable String value) {
        say(new MarkCorrected(friday(), school.id("mark"), school.id("student"), "ORAL_ANSWER", was, value));
    }

    private void attendance(String status) {
        say(new AttendanceTaken(friday(), school.id("student"), status, null));
    }

    private void substitution(String id, String lesson) {
        school.say(school.id(id), new SubstitutionArranged(school.id(id), lesson, "staff-oleg"));
    }

    private long waiting() {
        return school.rows()
                .sql("select count(*) from notice where school_id = ?")
                .param(school.id("school"))
                .query(Long.class)
                .single();
    }
}
