package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@JournalTest
class MarkCommentApiTest {

    private static final String GEOGRAPHY = "/api/journal/lessons/lesson-geo-2";
    private static final String PAGE = "/api/journal/pages/group-7b/subject-geography/term-ending";

    private final Api api;
    private final JdbcClient db;

    MarkCommentApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void isReadOnThePageAndInTheDiaryAndNotInTheLog() {
        var mark = given("student-06");
        assertThat(geo().put(comment(mark), text("Перепутаны широта и долгота", 0))
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(onPage(mark).path("comment").asString()).isEqualTo("Перепутаны широта и долгота");
        assertThat(onPage(mark).path("commentVersion").asInt()).isEqualTo(1);
        assertThat(api.as("student-06", "STUDENT")
                        .get("/api/journal/diary/student-06")
                        .body()
                        .toString())
                .contains("Перепутаны широта и долгота");
        assertThat(api.as("student-07", "STUDENT")
                        .get("/api/journal/diary/student-07")
                        .body()
                        .toString())
                .doesNotContain("широта");
        assertThat(db.sql("select payload from domain_event_entry where payload like '%широта%'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void isTakenAwayByAnEmptyText() {
        var mark = given("student-08");
        geo().put(comment(mark), text("Списано", 0));
        assertThat(geo().put(comment(mark), text(" ", 1)).body().path("version").asInt())
                .isEqualTo(2);
        assertThat(onPage(mark).has("comment")).isFalse();
        assertThat(onPage(mark).path("commentVersion").asInt()).isEqualTo(2);
        assertThat(onPage(mark).path("value").asString()).isEqualTo("4");
    }

    @Test
    void goesWithTheMark() {
        var mark = given("student-09");
        geo().put(comment(mark), text("Не сдано", 0));
        enter("student-09", mark, null, 1);
        enter("student-09", mark, "5", 2);
        assertThat(onPage(mark).has("comment")).isFalse();
        assertThat(geo().put(comment(mark), text("Сдано", 0)).status()).isEqualTo(200);
        assertThat(onPage(mark).path("comment").asString()).isEqualTo("Сдано");
    }

    @Test
    void isNotOverwrittenUnseen() {
        var mark = given("student-10");
        geo().put(comment(mark), text("Первое", 0));
        var stale = api.as("staff-vera", "DEPUTY").put(comment(mark), text("Второе", 0));
        assertThat(stale.problem()).isEqualTo("412 stale-version /seen");
        assertThat(stale.body().path("current").asInt()).isEqualTo(1);
        assertThat(onPage(mark).path("comment").asString()).isEqualTo("Первое");
        assertThat(db.sql("select 1 from note where text = 'Второе'").query().listOfRows())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-geo,   TEACHER,          409 mark-unknown",
        "school-1, staff-vera,  DEPUTY,           409 mark-unknown",
        "school-1, staff-anna,  TEACHER,          403 not-your-lesson",
        "school-1, staff-admin, ADMINISTRATOR,    403 not-your-lesson",
        "school-1, student-01,  STUDENT,          403 role-missing",
        "school-1, guardian-01, GUARDIAN,         403 role-missing",
        "school-1, staff-head,  HEAD,             403 role-missing",
        "school-1, staff-audit, AUDITOR,          403 role-missing",
        "school-1, staff-geo,   HOMEROOM_TEACHER, 403 role-missing",
        "school-2, staff-geo,   TEACHER,          404 unknown-lesson"
    })
    void isWrittenByThoseOnlyWhoMayEnterTheMark(String school, String person, String role, String problem) {
        assertThat(api.of(school, person, role)
                        .put(comment("mark-nowhere"), text("Да", 0))
                        .problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"seen\": 0}                                | 400 invalid-request /text",
                "{\"text\": null, \"seen\": 0}                | 400 invalid-request /text",
                "{\"text\": \"Да\", \"seen\": -1}             | 400 invalid-request /seen",
                "{\"text\": \"Да\", \"seen\": 0, \"by\": \"me\"} | 400 unknown-field /by",
                "{\"text\": [], \"seen\": 0}                  | 400 malformed-json /text"
            })
    void namesWhatIsMalformed(String body, String problem) {
        assertThat(geo().put(comment("mark-nowhere"), body).problem()).isEqualTo(problem);
    }

    @Test
    void hasAtMostFiveHundredSigns() {
        var mark = given("student-11");
        assertThat(geo().put(comment(mark), text("я".repeat(501), 0)).problem()).isEqualTo("400 invalid-request /text");
        assertThat(geo().put(comment(mark), text("я".repeat(500), 0)).status()).isEqualTo(200);
    }

    @Test
    void needsALogin() {
        assertThat(api.anonymous().put(comment("mark-nowhere"), text("Да", 0)).problem())
                .isEqualTo("401 not-authenticated");
    }

    private String given(String student) {
        var mark = "mark-" + UUID.randomUUID();
        enter(student, mark, "4", 0);
        return mark;
    }

    private void enter(String student, String mark, String value, int seen) {
        var answer = geo().put(GEOGRAPHY + "/marks", """
                {"workType": "QUIZ", "entries": [{"studentId": "%s", "markId": "%s", "value": %s, "seen": %d}]}
                """.formatted(
                        student, mark, value == null ? "null" : '"' + value + '"', seen));
        assertThat(answer.at("/cells/0").path("outcome").asString()).isEqualTo("STORED");
    }

    private JsonNode onPage(String mark) {
        return geo().get(PAGE)
                .body()
                .path("marks")
                .valueStream()
                .filter(found -> found.path("markId").asString().equals(mark))
                .findFirst()
                .orElseThrow();
    }

    private Session geo() {
        return api.as("staff-geo", "TEACHER");
    }

    private static String comment(String mark) {
        return GEOGRAPHY + "/marks/" + mark + "/comment";
    }

    private static String text(String text, int seen) {
        return "{\"text\": \"" + text + "\", \"seen\": " + seen + "}";
    }
}
