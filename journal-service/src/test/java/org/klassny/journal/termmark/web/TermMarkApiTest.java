package org.klassny.journal.termmark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class TermMarkApiTest {

    private static final String GEOGRAPHY = "/api/journal/term-marks/group-7b/subject-geography/term-ending";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api api;

    TermMarkApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void suggestsFromTheWeightedAverageAndKeepsWhatTheTeacherSets() {
        mark("lesson-geo-2", "QUIZ", "student-21", "3");
        mark("lesson-geo-1", "CONTROL_WORK", "student-21", "4");
        mark("lesson-geo-2", "CLASS_WORK", "student-22", "5");
        var before = term("student-21");
        assertThat(before.average()).isEqualByComparingTo("3.75");
        assertThat(before.suggested()).isEqualTo("4");
        assertThat(before.marks()).isEqualTo(2);
        assertThat(before.version()).isZero();
        assertThat(term("student-23").average()).isNull();

        var answer = geo().put(GEOGRAPHY, """
                {"entries": [{"studentId": "student-21", "value": "4", "seen": 0},
                             {"studentId": "student-22", "value": "9", "seen": 0},
                             {"studentId": "student-23", "notAssessed": "ILLNESS", "seen": 0},
                             {"studentId": "student-nowhere", "value": "4", "seen": 0}]}
                """);
        assertThat(answer.body().path("cells").valueStream().map(cell -> cell.path("outcome")
                        .asString()))
                .containsExactly("STORED", "REFUSED", "STORED", "REFUSED");
        assertThat(answer.at("/cells/1").path("refusal").path("code").asString())
                .isEqualTo("MARK_NOT_ON_SCALE");
        assertThat(answer.at("/cells/3").path("refusal").path("pointer").asString())
                .isEqualTo("/entries/3/studentId");
        assertThat(term("student-21").value()).isEqualTo("4");
        assertThat(term("student-23").notAssessed()).hasToString("ILLNESS");

        var conflict = geo().put(GEOGRAPHY, """
                        {"entries": [{"studentId": "student-21", "value": "5", "seen": 0}]}
                        """).at("/cells/0");
        assertThat(conflict.path("outcome").asString()).isEqualTo("CONFLICT");
        assertThat(conflict.path("conflict").path("current").asString()).isEqualTo("4");
        assertThat(geo().put(GEOGRAPHY, """
                        {"entries": [{"studentId": "student-21", "value": null, "seen": 1}]}
                        """).at("/cells/0").path("version").asInt())
                .isEqualTo(2);
        assertThat(term("student-21").value()).isNull();
        assertThat(term("student-21").version()).isEqualTo(2);

        var page = geo().get("/api/journal/pages/group-7b/subject-geography/term-ending")
                .body();
        assertThat(page.path("weights").path("CONTROL_WORK").asInt()).isEqualTo(3);
        assertThat(page.path("weights").path("QUIZ").asInt()).isEqualTo(1);
        assertThat(page.path("termMarks")).anySatisfy(term -> {
            assertThat(page.path("students")
                            .path(term.path("student").asInt())
                            .path("studentId")
                            .asString())
                    .isEqualTo("student-21");
            assertThat(term.path("average").decimalValue()).isEqualByComparingTo("3.75");
            assertThat(term.path("version").asInt()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-anna,     TEACHER,          403 not-your-page",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, 403 role-missing",
        "school-1, staff-head,     HEAD,             403 role-missing",
        "school-1, student-01,     STUDENT,          403 role-missing",
        "school-1, staff-vera,     DEPUTY,           200",
        "school-2, staff-geo,      TEACHER,          404 unknown-page"
    })
    void areSetByWhoTeachesThePage(String school, String person, String role, String problem) {
        assertThat(api.of(school, person, role)
                        .put(
                                GEOGRAPHY,
                                "{\"entries\": [{\"studentId\": \"student-24\", \"value\": \"5\", \"seen\": 0}]}")
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void areSetInTheLastDaysOfTheTermOnly() {
        var early = api.as("staff-anna", "TEACHER")
                .put(
                        "/api/journal/term-marks/group-7b/subject-algebra/term-2",
                        "{\"entries\": [{\"studentId\": \"student-24\", \"value\": \"5\", \"seen\": 0}]}");
        assertThat(early.problem()).isEqualTo("409 too-early-for-term-marks");
        assertThat(early.body().path("policy").asString()).isEqualTo("term-marks.days");
        assertThat(early.body().path("opens").asString()).isEqualTo("2026-12-21T00:00+03:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"entries\": []} | 400 invalid-request /entries",
                "{\"entries\": [{\"studentId\": \"a\", \"value\": \"5\", \"notAssessed\": \"OTHER\", \"seen\": 0}]} | 400 mark-and-reason /entries/0/notAssessed",
                "{\"entries\": [{\"studentId\": \"a\", \"notAssessed\": \"LAZY\", \"seen\": 0}]} | 400 malformed-json /entries/0/notAssessed",
                "{\"entries\": [{\"studentId\": \"a\", \"value\": \"5\", \"seen\": 0}, {\"studentId\": \"a\", \"value\": \"4\", \"seen\": 0}]} | 400 student-twice /entries/1/studentId"
            })
    void namesWhatIsMalformed(String body, String problem) {
        assertThat(geo().put(GEOGRAPHY, body).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-homeroom, HOMEROOM_TEACHER, 200",
        "school-1, staff-audit,    AUDITOR,          200",
        "school-1, staff-anna,     TEACHER,          403 not-your-page",
        "school-1, guardian-01,    GUARDIAN,         403 role-missing",
        "school-2, staff-x,        HEAD,             404 unknown-page"
    })
    void areReadByThoseWhoReadThePage(String school, String person, String role, String problem) {
        assertThat(api.of(school, person, role).get(GEOGRAPHY).problem()).isEqualTo(problem);
    }

    private void mark(String lesson, String workType, String student, String value) {
        var answer = geo().put("/api/journal/lessons/" + lesson + "/marks", """
                {"workType": "%s", "entries": [{"studentId": "%s", "markId": "mark-geo-%s-%s", "value": "%s", "seen": 0}]}
                """.formatted(
                        workType, student, student, workType, value));
        assertThat(answer.at("/cells/0").path("outcome").asString()).isEqualTo("STORED");
    }

    private Session geo() {
        return api.as("staff-geo", "TEACHER");
    }

    private TermMarkList.Term term(String student) {
        return STRICT.treeToValue(geo().get(GEOGRAPHY).body(), TermMarkList.class).termMarks().stream()
                .filter(term -> term.studentId().equals(student))
                .findFirst()
                .orElseThrow();
    }
}
