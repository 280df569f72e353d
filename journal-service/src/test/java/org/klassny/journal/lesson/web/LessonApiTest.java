package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.journal.JournalTest;
import org.klassny.journal.TestSchool;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JournalTest
class LessonApiTest {

    private static final String NOW = "/api/journal/lessons/lesson-now";

    private final Api api;
    private final JdbcClient db;

    LessonApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void storesAColumnOfThirtyMarksInOneTransactionAndShowsItAtOnce() {
        var column = id();
        var answer = anna().put(
                        "/api/journal/lessons/lesson-moved/marks",
                        marks(IntStream.rangeClosed(1, 30)
                                .mapToObj(place -> mark(TestSchool.student(place), column + place, "5", 0))
                                .collect(Collectors.joining(","))));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("cells")).hasSize(30).allSatisfy(cell -> {
            assertThat(cell.path("outcome").asString()).isEqualTo("STORED");
            assertThat(cell.path("version").asInt()).isEqualTo(1);
        });
        assertThat(db.sql("select count(*) from gradebook_mark where mark_id like :column || '%'")
                        .param("column", column)
                        .query(Long.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void answersEachCellOfAColumnWithThirtyOneEntriesForThirtyStudents() {
        var column = id();
        var answer = anna().put(
                        NOW + "/marks",
                        marks(IntStream.rangeClosed(1, 31)
                                .mapToObj(place -> mark(TestSchool.student(place), column + place, "4", 0))
                                .collect(Collectors.joining(","))));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/cells/29").path("outcome").asString()).isEqualTo("STORED");
        assertThat(refusal(answer, 30)).isEqualTo("student-not-on-roster /entries/30/studentId");
    }

    @Test
    void answersAColumnOfWhichNothingIsStoredInALessonNobodyHasTouched() {
        var answer = anna().put(
                        "/api/journal/lessons/lesson-first-class/attendance",
                        "{\"origin\": \"UI\", \"entries\": [{\"studentId\": \"nobody\", \"status\": \"ILL\", \"seen\": 0}]}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(refusal(answer, 0)).isEqualTo("student-not-on-roster /entries/0/studentId");
    }

    @Test
    void saysBothValuesOfAConflictAndStoresTheRest() {
        var id = id();
        anna().put(NOW + "/marks", marks(mark(TestSchool.student(1), id, "5", 0)));
        assertThat(anna().put(NOW + "/marks", marks(mark(TestSchool.student(1), id, "3", 1)))
                        .at("/cells/0")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        var answer = deputy().put(
                        NOW + "/marks",
                        marks(mark(TestSchool.student(1), id, "4", 1) + ","
                                + mark(TestSchool.student(2), id(), "4", 0)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/cells/0").path("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(answer.at("/cells/0").path("conflict").path("current").asString())
                .isEqualTo("3");
        assertThat(answer.at("/cells/0").path("conflict").path("yours").asString())
                .isEqualTo("4");
        assertThat(answer.at("/cells/0").path("conflict").path("by").asString()).isEqualTo("staff-anna");
        assertThat(answer.at("/cells/0").path("version").asInt()).isEqualTo(2);
        assertThat(answer.at("/cells/1").path("outcome").asString()).isEqualTo("STORED");
    }

    @Test
    void storesARepeatedRequestOnce() {
        var body = marks(mark(TestSchool.student(3), id(), "5", 0));
        var before = anna().put(NOW + "/marks", body);
        var events = events();
        assertThat(anna().put(NOW + "/marks", body).body()).isEqualTo(before.body());
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void takesAttendanceWithLateMinutes() {
        var answer = anna().put(NOW + "/attendance", """
                {"entries": [{"studentId": "student-04", "status": "LATE", "lateMinutes": 12, "seen": 0},
                             {"studentId": "student-left", "status": "ABSENT", "seen": 0},
                             {"studentId": "student-newcomer", "status": "ABSENT", "seen": 0}]}
                """);
        assertThat(answer.at("/cells/0").path("value").asString()).isEqualTo("LATE 12");
        assertThat(refusal(answer, 1)).isEqualTo("student-not-on-roster /entries/1/studentId");
        assertThat(refusal(answer, 2)).isEqualTo("student-not-on-roster /entries/2/studentId");
    }

    @Test
    void setsTopicAndHomeworkAndRefusesAStaleVersion() {
        var topic = "/api/journal/lessons/lesson-physics/topic";
        var petr = api.as("staff-petr", "TEACHER");
        assertThat(petr.put(topic, "{\"text\": \"Сила трения\", \"seen\": 0}")
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        var stale = petr.put(topic, "{\"text\": \"Сила тяжести\", \"seen\": 0}");
        assertThat(stale.problem()).isEqualTo("412 stale-version /seen");
        assertThat(stale.body().path("current").asInt()).isEqualTo(1);
        var homework = "/api/journal/lessons/lesson-physics/homework";
        assertThat(petr.put(homework, "{\"text\": \"§ 12\", \"dueOn\": \"2026-11-23\", \"seen\": 0}")
                        .status())
                .isEqualTo(200);
        assertThat(petr.put(homework, "{\"text\": \"§ 12\", \"dueOn\": \"2026-11-20\", \"seen\": 1}")
                        .problem())
                .isEqualTo("409 homework-due-too-early /dueOn");
        assertThat(db.sql("select payload from domain_event_entry where payload like '%трения%'")
                        .query()
                        .listOfRows())
                .isEmpty();
        assertThat(db.sql("select text from note where text like '%тяжести%'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void letsTodaysSubstituteEnterAndSaysForWhom() {
        var answer = api.as("staff-oleg", "TEACHER")
                .put("/api/journal/lessons/lesson-physics/marks", marks(mark(TestSchool.student(5), id(), "5", 0)));
        assertThat(answer.at("/cells/0").path("outcome").asString()).isEqualTo("STORED");
        assertThat(db.sql(
                                "select meta_data::jsonb ->> 'onbehalf' from domain_event_entry order by global_index desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("staff-petr");
    }

    @ParameterizedTest
    @CsvSource({
        "lesson-tomorrow,    staff-anna,    409 lesson-not-begun",
        "lesson-yesterday,   staff-anna,    409 lesson-locked",
        "lesson-october,     staff-anna,    409 date-outside-term",
        "lesson-cancelled,   staff-anna,    409 lesson-cancelled",
        "lesson-first-class, staff-anna,    409 no-marks-in-grade-level",
        "lesson-nowhere,     staff-anna,    404 unknown-lesson",
        "lesson-foreign,     staff-foreign, 404 unknown-lesson",
        "lesson-now,         staff-oleg,    403 not-your-lesson",
        "lesson-now,         staff-lost,    403 not-your-lesson",
        "lesson-physics-2,   staff-oleg,    403 not-your-lesson"
    })
    void refusesTheWholeColumnWhereARuleOfTheLessonStandsAgainstIt(String lesson, String person, String problem) {
        var before = events();
        var answer = api.as(person, "TEACHER")
                .put("/api/journal/lessons/" + lesson + "/marks", marks(mark(TestSchool.student(1), id(), "5", 0)));
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void namesPolicyAndValueOfALockedLesson() {
        var body = anna().put(
                        "/api/journal/lessons/lesson-yesterday/marks", marks(mark(TestSchool.student(1), id(), "5", 0)))
                .body();
        assertThat(body.path("policy").asString()).isEqualTo("marks.current.days");
        assertThat(body.path("policyValue").asString()).isEqualTo("0");
        assertThat(body.path("lockedSince").asString()).isEqualTo("2026-11-20T00:00+03:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marks", "attendance", "topic", "homework"})
    void refusesEveryWriteOfThoseWhoOnlyRead(String what) {
        for (var role :
                new String[] {"STUDENT", "GUARDIAN", "HEAD", "HOMEROOM_TEACHER", "METHODIST", "AUDITOR", "ADMINISTRATOR"
                }) {
            var names = role.equals("ADMINISTRATOR") || what.equals("attendance") && role.equals("HOMEROOM_TEACHER");
            assertThat(api.as("staff-anna", role)
                            .put(NOW + "/" + what, valid(what))
                            .problem())
                    .as(role)
                    .isEqualTo(names ? "403 not-your-lesson" : "403 role-missing");
        }
        assertThat(api.anonymous().put(NOW + "/" + what, valid(what)).problem()).isEqualTo("401 not-authenticated");
        assertThat(api.of("school-2", "staff-anna", "TEACHER", "DEPUTY")
                        .put(NOW + "/" + what, valid(what))
                        .problem())
                .isEqualTo("404 unknown-lesson");
        assertThat(api.as("staff-oleg", "TEACHER")
                        .put(NOW + "/" + what, valid(what))
                        .problem())
                .isEqualTo("403 not-your-lesson");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [ | 400 malformed-json /entries",
                "marks      | {\"workType\": \"DANCE\", \"entries\": [] } | 400 malformed-json /workType",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": []} | 400 invalid-request /entries",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [null]} | 400 invalid-request /entries/0",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [{\"studentId\": \"a\", \"markId\": \"m\", \"value\": \"123456789\", \"seen\": 0}]} | 400 invalid-request /entries/0/value",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [{\"studentId\": \"a b\", \"markId\": \"m\", \"value\": \"5\", \"seen\": 0}]} | 400 invalid-request /entries/0/studentId",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [{\"studentId\": \"a\", \"markId\": \"m\", \"value\": \"5\", \"seen\": -1}]} | 400 invalid-request /entries/0/seen",
                "marks      | {\"workType\": \"QUIZ\", \"extra\": 1, \"entries\": []} | 400 unknown-field /extra",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [{\"studentId\": \"a\", \"markId\": \"m\", \"value\": \"5\", \"seen\": 0}, {\"studentId\": \"a\", \"markId\": \"n\", \"value\": \"5\", \"seen\": 0}]} | 400 student-twice /entries/1/studentId",
                "marks      | {\"workType\": \"QUIZ\", \"entries\": [{\"studentId\": \"a\", \"markId\": \"m\", \"value\": \"5\", \"seen\": 0}, {\"studentId\": \"b\", \"markId\": \"m\", \"value\": \"5\", \"seen\": 0}]} | 400 mark-twice /entries/1/markId",
                "attendance | {\"entries\": [{\"studentId\": \"a\", \"status\": \"LATE\", \"seen\": 0}]} | 400 late-minutes-misfit /entries/0/lateMinutes",
                "attendance | {\"entries\": [{\"studentId\": \"a\", \"status\": \"ILL\", \"lateMinutes\": 5, \"seen\": 0}]} | 400 late-minutes-misfit /entries/0/lateMinutes",
                "attendance | {\"entries\": [{\"studentId\": \"a\", \"status\": \"LATE\", \"lateMinutes\": 50, \"seen\": 0}]} | 400 invalid-request /entries/0/lateMinutes",
                "attendance | {\"entries\": [{\"studentId\": \"a\", \"status\": \"ILL\", \"seen\": 0}, {\"studentId\": \"a\", \"status\": \"ILL\", \"seen\": 0}]} | 400 student-twice /entries/1/studentId",
                "topic      | {\"text\": \" \", \"seen\": 0} | 400 invalid-request /text",
                "topic      | {\"text\": \"a\\u0000\", \"seen\": 0} | 400 character-refused /text",
                "homework   | {\"text\": \"§ 5\", \"dueOn\": \"+9999999-01-01\", \"seen\": 0} | 400 date-out-of-range /dueOn",
                "homework   | {\"text\": \"§ 1\", \"dueOn\": \"20.11.2026\", \"seen\": 0} | 400 malformed-json /dueOn",
                "homework   | {\"text\": \"§ 1\", \"seen\": 0} | 400 invalid-request /dueOn",
                "homework   | [] | 400 malformed-json"
            })
    void namesPlaceAndRuleOfWhatIsMalformed(String what, String body, String problem) {
        assertThat(anna().put(NOW + "/" + what, body).problem()).isEqualTo(problem);
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThat(anna().put(NOW + "/topic", "{\"text\": \"" + "я".repeat(501) + "\", \"seen\": 0}")
                        .problem())
                .isEqualTo("400 invalid-request /text");
        assertThat(anna().put(
                                NOW + "/homework",
                                "{\"text\": \"" + "я".repeat(4001) + "\", \"dueOn\": \"2026-11-23\", \"seen\": 0}")
                        .problem())
                .isEqualTo("400 invalid-request /text");
    }

    @Test
    void refusesAColumnOfMoreThanSixtyCells() {
        var cells = IntStream.rangeClosed(1, 61)
                .mapToObj(place -> mark("student-" + place, "mark-" + place, "5", 0))
                .collect(Collectors.joining(","));
        assertThat(anna().put(NOW + "/marks", marks(cells)).problem()).isEqualTo("400 invalid-request /entries");
    }

    private Session anna() {
        return api.as("staff-anna", "TEACHER");
    }

    private Session deputy() {
        return api.as("staff-vera", "DEPUTY");
    }

    private long events() {
        return db.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private static String id() {
        return "mark-" + UUID.randomUUID();
    }

    private static String valid(String what) {
        return switch (what) {
            case "marks" -> marks(mark("student-01", "mark-refused", "5", 0));
            case "attendance" -> "{\"entries\": [{\"studentId\": \"student-01\", \"status\": \"ILL\", \"seen\": 0}]}";
            case "topic" -> "{\"text\": \"Корни\", \"seen\": 0}";
            default -> "{\"text\": \"§ 1\", \"dueOn\": \"2026-11-23\", \"seen\": 0}";
        };
    }

    private static String marks(String entries) {
        return "{\"workType\": \"CLASS_WORK\", \"entries\": [" + entries + "]}";
    }

    private static String mark(String student, String id, String value, int seen) {
        return """
                {"studentId": "%s", "markId": "%s", "value": "%s", "seen": %d}""".formatted(student, id, value, seen);
    }

    private static String refusal(Answer answer, int index) {
        var refusal = answer.at("/cells/" + index).path("refusal");
        return refusal.path("type").asString().replace("urn:klassny:problem:", "") + " "
                + refusal.path("pointer").asString();
    }
}
