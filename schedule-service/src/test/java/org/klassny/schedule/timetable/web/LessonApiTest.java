package org.klassny.schedule.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.schedule.timetable.read.LessonsAhead;
import org.klassny.schedule.timetable.read.TimetableQueries;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Of Mondays of 1-А (first classes have holidays from 7 December on) and of Tuesdays and Thursdays of 7-Б. */
@ScheduleTest
class LessonApiTest {

    private static final String YEAR = "/years/year-2026/lessons";

    private final Api api;
    private final Session deputy;

    LessonApiTest(@Autowired Api api) {
        this.api = api;
        this.deputy = api.as("staff-vera", "DEPUTY");
    }

    @BeforeEach
    void makeLessons() {
        TestSchool.load(deputy, "load-first", "group-1a", "staff-first");
        TestSchool.load(deputy, "load-7b", "group-7b", "staff-7b");
        TestSchool.done(TestSchool.entry(deputy, "entry-first", "load-first", 1, 1));
        TestSchool.done(TestSchool.entry(deputy, "entry-tue", "load-7b", 2, 6));
        TestSchool.done(TestSchool.entry(deputy, "entry-thu", "load-7b", 4, 6));
        assertThat(deputy.post(YEAR, "{}").status()).isEqualTo(200);
    }

    @Test
    void makesLessonsOnTheWeekdaysOfTermsWithoutHolidaysOfTheGradeLevel() {
        assertThat(dates("staff-first", "2026-09-01", "2026-11-01"))
                .containsExactly(
                        "2026-09-07",
                        "2026-09-14",
                        "2026-09-21",
                        "2026-09-28",
                        "2026-10-05",
                        "2026-10-12",
                        "2026-10-19");
        assertThat(dates("staff-first", "2026-11-02", "2027-01-02"))
                .containsExactly(
                        "2026-11-02",
                        "2026-11-09",
                        "2026-11-16",
                        "2026-11-23",
                        "2026-11-30",
                        "2026-12-14",
                        "2026-12-21");
        var lesson = lesson("lesson-tue-20261124");
        assertThat(lesson.toString()).isEqualTo("""
                        {"lessonId":"lesson-tue-20261124","groupId":"group-7b","subjectId":"subject-algebra",\
                        "termId":"term-2","teacherId":"staff-7b","date":"2026-11-24","period":6,"startsAt":"13:05",\
                        "endsAt":"13:50","cancelled":false}""");
    }

    @Test
    void answersHowFarItCameWhenThereIsMoreToDoThanTime(
            @Autowired Commands commands, @Autowired TimetableQueries timetable, @Autowired LessonsAhead ahead) {
        var vera = new Actor("account", "staff-vera", "school-1", Set.of("DEPUTY"), "session");
        var hasty = new LessonMaking(commands, timetable, ahead, Duration.ZERO);
        var entries = timetable.ofYear("school-1", "year-2026", null);
        String after = null;
        for (var left = entries.size() - 1; left > 0; left--) {
            var made = hasty.make("year-2026", null, after, vera);
            assertThat(made.left()).isEqualTo(left);
            after = made.lastEntryId();
        }
        var last = hasty.make("year-2026", null, after, vera);
        assertThat(last.left()).isZero();
        assertThat(last.lastEntryId()).isNull();
        assertThat(deputy.post(YEAR, "{'afterEntryId': '%s'}".formatted(entries.getLast()))
                        .body()
                        .path("left")
                        .asInt())
                .isZero();
        assertThat(deputy.post(YEAR, "{'afterEntryId': 'no entry'}").problem())
                .isEqualTo("400 invalid-request /afterEntryId");
    }

    @Test
    void makesNothingTwiceAndNothingAfterTheDayThatIsAskedFor() {
        TestSchool.load(deputy, "load-until", "group-c5", "staff-until");
        TestSchool.done(TestSchool.entry(deputy, "entry-until", "load-until", 3, 7));
        assertThat(deputy.post(YEAR, "{'until': '2026-09-10'}")
                        .body()
                        .path("scheduled")
                        .asInt())
                .isEqualTo(2);
        assertThat(dates("staff-until", "2026-09-01", "2026-10-30")).containsExactly("2026-09-02", "2026-09-09");
        assertThat(deputy.post(YEAR, "{}").body().path("scheduled").asInt()).isEqualTo(14);
        var again = deputy.post(YEAR, "").body();
        assertThat(again.path("scheduled").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isGreaterThan(14);
    }

    @Test
    void movesALessonAndSaysWhereTheTimetableHadIt() {
        TestSchool.done(move("lesson-tue-20261201", "'date': '2026-12-05', 'period': 2, 'roomId': 'room-204'"));
        var lesson = lesson("lesson-tue-20261201");
        assertThat(lesson.path("date").asString()).isEqualTo("2026-12-05");
        assertThat(lesson.path("startsAt").asString()).isEqualTo("09:25");
        assertThat(lesson.path("roomId").asString()).isEqualTo("room-204");
        assertThat(lesson.path("movedFrom").toString()).isEqualTo("{\"date\":\"2026-12-01\",\"period\":6}");
        TestSchool.done(move("lesson-tue-20261201", "'date': '2026-12-05', 'period': 1, 'bellsId': 'bells-second'"));
        assertThat(lesson("lesson-tue-20261201").path("startsAt").asString()).isEqualTo("14:00");
        assertThat(deputy.post(YEAR, "{}").body().path("scheduled").asInt()).isZero();
    }

    @Test
    void refusesAMoveToAPlaceThatIsTakenAndNamesTheOtherLesson() {
        var busy = move("lesson-tue-20261208", "'date': '2026-12-10', 'period': 6");
        assertThat(busy.problem()).isEqualTo("409 teacher-busy");
        assertThat(busy.fact("otherLessonId")).isEqualTo("lesson-thu-20261210");
        assertThat(busy.fact("date")).isEqualTo("2026-12-10");
        assertThat(busy.fact("groupId")).isEqualTo("group-7b");
        TestSchool.done(cancel("lesson-thu-20261210"));
        TestSchool.done(move("lesson-tue-20261208", "'date': '2026-12-10', 'period': 6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lesson-tue-20261110   | 2026-12-28 | 1 | 409 date-outside-term /date",
                "lesson-tue-20261110   | 2029-01-10 | 1 | 409 date-outside-term /date",
                "lesson-first-20261123 | 2026-12-08 | 1 | 409 date-in-holidays /date",
                "lesson-tue-20261110   | 2026-11-14 | 9 | 404 unknown-period /period",
                "lesson-none           | 2026-11-14 | 1 | 404 not-found",
                "lesson-tue-20261110   | 2026-11-31 | 1 | 400 malformed-json /date",
                "lesson-tue-20261110   | 2026-11-14 | x | 400 malformed-json /period"
            })
    void refusesAMoveToNowhere(String lesson, String date, String period, String problem) {
        var number = period.equals("x") ? "'x'" : period;
        assertThat(move(lesson, "'date': '" + date + "', 'period': " + number).problem())
                .isEqualTo(problem);
    }

    @Test
    void cancelsALessonOnceAndForAll() {
        TestSchool.done(cancel("lesson-tue-20261117"));
        TestSchool.done(cancel("lesson-tue-20261117"));
        assertThat(lesson("lesson-tue-20261117").path("cancelled").asBoolean()).isTrue();
        assertThat(move("lesson-tue-20261117", "'date': '2026-11-21', 'period': 1")
                        .problem())
                .isEqualTo("409 lesson-cancelled");
        assertThat(deputy.post(YEAR, "{}").body().path("scheduled").asInt()).isZero();
        assertThat(cancel("lesson-none").problem()).isEqualTo("404 not-found");
    }

    @Test
    void takesTheLessonsToComeAwayWithTheEntryThatEnds() {
        TestSchool.load(deputy, "load-end", "group-c6", "staff-end");
        TestSchool.done(TestSchool.entry(deputy, "entry-end", "load-end", 5, 1));
        deputy.post(YEAR, "{}");
        TestSchool.done(deputy.post("/timetable/entry-end/end", "{'until': '2026-11-12'}"));
        assertThat(lesson("lesson-end-20261106").path("cancelled").asBoolean()).isFalse();
        // of today, begun at 08:30 before the clock's 10:00
        assertThat(lesson("lesson-end-20261120").path("cancelled").asBoolean()).isFalse();
        assertThat(lesson("lesson-end-20261127").path("cancelled").asBoolean()).isTrue();
        assertThat(deputy.put("/timetable/entry-end", """
                                {'loadId': 'load-end', 'weekday': 4, 'period': 1, 'bellsId': 'bells-main', 'from': '2026-09-01'}
                                """).problem()).isEqualTo("409 entry-has-lessons");
    }

    @Test
    void followsTheCalendarWhenLessonsAreMadeAgain() {
        var other = api.of("school-2", "staff-x", "DEPUTY");
        TestSchool.done(other.put("/years/year-f", "{'name': 'f', 'from': '2026-09-01', 'until': '2027-05-31'}"));
        TestSchool.done(term(other, "term-f1", "2026-09-01", "2026-11-30"));
        TestSchool.done(term(other, "term-f2", "2026-12-01", "2026-12-31"));
        TestSchool.done(other.put(
                "/bells/bells-f", "{'name': 'f', 'periods': [{'period': 1, 'startsAt': '09:00', 'endsAt': '09:45'}]}"));
        TestSchool.done(other.put("/subjects/subject-f", "{'name': 'f', 'shortName': 'f'}"));
        TestSchool.done(other.put("/loads/load-f", """
                {'groupId': 'group-2', 'subjectId': 'subject-f', 'teacherId': 'staff-f', 'hoursAWeek': 1}
                """));
        TestSchool.done(other.put("/timetable/entry-f", """
                {'loadId': 'load-f', 'weekday': 2, 'period': 1, 'bellsId': 'bells-f', 'from': '2026-11-01'}
                """));
        assertThat(other.post("/years/year-f/lessons", "{}")
                        .body()
                        .path("scheduled")
                        .asInt())
                .isEqualTo(9);
        TestSchool.done(other.put(
                "/years/year-f/holidays/holiday-f", "{'name': 'f', 'from': '2026-12-07', 'until': '2026-12-13'}"));
        TestSchool.done(term(other, "term-f1", "2026-09-01", "2026-11-23"));
        TestSchool.done(term(other, "term-f2", "2026-11-24", "2026-12-31"));
        assertThat(other.post("/years/year-f/lessons", "{}")
                        .body()
                        .path("cancelled")
                        .asInt())
                .isEqualTo(1);
        var lessons =
                other.get("/lessons?from=2026-11-01&until=2026-12-31").body().path("lessons");
        assertThat(lessons)
                .filteredOn(lesson -> lesson.path("cancelled").asBoolean())
                .extracting(lesson -> lesson.path("date").asString())
                .containsExactly("2026-12-08");
        assertThat(lessons)
                .filteredOn(lesson -> lesson.path("termId").asString().equals("term-f2"))
                .extracting(lesson -> lesson.path("date").asString())
                .containsExactly("2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29");
        assertThat(other.post(YEAR, "{}").problem()).isEqualTo("404 unknown-year");
        assertThat(other.post("/lessons/lesson-tue-20261124/cancellation", "{}").problem())
                .isEqualTo("404 not-found");
        assertThat(other.post("/lessons/lesson-tue-20261124/move", "{'date': '2026-11-30', 'period': 1}")
                        .problem())
                .isEqualTo("404 not-found");
    }

    private static Answer term(Session session, String term, String from, String until) {
        return session.put(
                "/years/year-f/terms/" + term, "{'name': 'x', 'from': '" + from + "', 'until': '" + until + "'}");
    }

    @Test
    void leavesOutLessonsWhosePlaceAMovedOneHasTaken() {
        TestSchool.load(deputy, "load-taken-1", "group-c6", "staff-taken");
        TestSchool.load(deputy, "load-taken-2", "group-c5", "staff-taken");
        TestSchool.done(TestSchool.entry(deputy, "entry-taken-1", "load-taken-1", 1, 4));
        deputy.post(YEAR, "{}");
        TestSchool.done(move("lesson-taken-1-20261123", "'date': '2026-11-24', 'period': 4"));
        TestSchool.done(TestSchool.entry(deputy, "entry-taken-2", "load-taken-2", 2, 4));
        var refused = deputy.post(YEAR, "{}").body().path("refused");
        assertThat(refused).hasSize(1);
        assertThat(refused.path(0).toString()).isEqualTo("""
                        {"lessonId":"lesson-taken-2-20261124","code":"teacher-busy","otherLessonId":"lesson-taken-1-20261123",\
                        "groupId":"group-c6","date":"2026-11-24","period":4}""");
    }

    @ParameterizedTest
    @CsvSource({
        "staff-7b,     TEACHER,          classId=class-7b,       8",
        "staff-other,  SECRETARY,        groupId=group-7b,       8",
        "staff-other,  HOMEROOM_TEACHER, studentId=student-anna, 8",
        "student-anna, STUDENT,          studentId=student-anna, 8",
        "guardian-1,   GUARDIAN,         studentId=student-anna, 8",
        "student-anna, STUDENT,          teacherId=staff-7b,     403 not-your-student",
        "student-anna, STUDENT,          studentId=student-left, 403 not-your-student",
        "guardian-2,   GUARDIAN,         studentId=student-anna, 403 not-your-student",
        "guardian-1,   GUARDIAN,         studentId=student-left, 403 not-your-student",
        "guardian-1,   GUARDIAN,         classId=class-7b,       403 not-your-student",
        "student-anna, GUARDIAN,         studentId=student-anna, 403 not-your-student",
        "staff-audit,  AUDITOR,          classId=class-7b,       403 not-your-student"
    })
    void showsLessonsToStaffAndTheOwnFamily(String person, String role, String filter, String expected) {
        var answer = api.as(person, role).get("/lessons?from=2026-09-01&until=2026-09-24&" + filter);
        var mine = answer.body()
                .path("lessons")
                .valueStream()
                .filter(lesson -> lesson.path("teacherId").asString().equals("staff-7b"))
                .count();
        assertThat(answer.status() == 200 ? String.valueOf(mine) : answer.problem())
                .isEqualTo(expected);
    }

    @Test
    void showsAStudentWhoLeftTheLessonsUntilThenAndOtherSchoolsNothing() {
        assertThat(api.as("student-left", "STUDENT")
                        .get("/lessons?from=2026-11-05&until=2026-11-15&studentId=student-left")
                        .body()
                        .path("lessons")
                        .valueStream()
                        .map(lesson -> lesson.path("date").asString())
                        .filter(date -> date.compareTo("2026-11-10") > 0))
                .isEmpty();
        assertThat(api.of("school-2", "guardian-1", "GUARDIAN")
                        .get("/lessons?from=2026-11-05&until=2026-11-15&studentId=student-anna")
                        .problem())
                .isEqualTo("403 not-your-student");
        assertThat(api.of("school-2", "staff-7b", "DEPUTY")
                        .get("/lessons?from=2026-11-05&until=2026-11-15&teacherId=staff-7b")
                        .body()
                        .path("lessons"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2026-09-01&until=2026-11-01 | 200",
                "from=2026-09-01&until=2026-11-02 | 400 period-too-long /until",
                "from=2026-09-02&until=2026-09-01 | 400 dates-reversed /until",
                "from=2026-09-02                  | 400 bad-request",
                "from=today&until=2026-09-01      | 400 bad-request"
            })
    void readsAtMostSixtyTwoDays(String days, String problem) {
        assertThat(deputy.get("/lessons?" + days).problem()).isEqualTo(problem);
    }

    private Answer move(String lesson, String to) {
        return deputy.post("/lessons/" + lesson + "/move", "{" + to + "}");
    }

    private Answer cancel(String lesson) {
        return deputy.post("/lessons/" + lesson + "/cancellation", "{}");
    }

    private JsonNode lesson(String lessonId) {
        return deputy.get("/lessons?from=2026-11-02&until=2026-12-31")
                .body()
                .path("lessons")
                .valueStream()
                .filter(lesson -> lesson.path("lessonId").asString().equals(lessonId))
                .findFirst()
                .orElseThrow();
    }

    private List<String> dates(String teacher, String from, String until) {
        return deputy.get("/lessons?teacherId=" + teacher + "&from=" + from + "&until=" + until)
                .body()
                .path("lessons")
                .valueStream()
                .map(lesson -> lesson.path("date").asString())
                .toList();
    }
}
