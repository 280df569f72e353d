package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JournalTest
class WholeLessonApiTest {

    private static final String NOW = "/api/journal/lessons/lesson-now";

    private final Api api;
    private final JdbcClient db;

    WholeLessonApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void storesEachPartByItselfAndSaysWhatBecameOfIt() {
        var mark = "mark-" + UUID.randomUUID();
        var entered = api.as("staff-anna", "TEACHER").put(NOW, """
                {"topic": {"text": "Одночлены", "seen": 7},
                 "attendance": {"entries": [{"studentId": "student-13", "status": "LATE", "lateMinutes": 5, "seen": 0}]},
                 "marks": [{"workType": "QUIZ",
                            "entries": [{"studentId": "student-13", "markId": "%1$s-a", "value": "5", "seen": 0}]},
                           {"workType": "HOME_WORK",
                            "entries": [{"studentId": "student-13", "markId": "%1$s-b", "value": "9", "seen": 0}]}],
                 "homework": {"text": "§ 9", "dueOn": "2026-11-19", "seen": 0}}
                """.formatted(mark));
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.at("/topic/refusal").path("code").asString()).isEqualTo("STALE_VERSION");
        assertThat(entered.at("/attendance/cells/0").path("value").asString()).isEqualTo("LATE 5");
        assertThat(entered.at("/marks/0/cells/0").path("outcome").asString()).isEqualTo("STORED");
        assertThat(entered.at("/marks/1/cells/0/refusal").path("code").asString())
                .isEqualTo("MARK_NOT_ON_SCALE");
        assertThat(entered.at("/homework/refusal").path("pointer").asString()).isEqualTo("/dueOn");
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-oleg,  TEACHER,          lesson-now, 403 not-your-lesson",
        "school-1, staff-admin, ADMINISTRATOR,    lesson-now, 403 not-your-lesson",
        "school-1, staff-anna,  HOMEROOM_TEACHER, lesson-now, 403 role-missing",
        "school-1, student-01,  STUDENT,          lesson-now, 403 role-missing",
        "school-1, staff-anna,  TEACHER,          lesson-nowhere, 404 unknown-lesson",
        "school-2, staff-anna,  DEPUTY,           lesson-now, 404 unknown-lesson"
    })
    void refusesAllOfAnotherOnesLesson(String school, String person, String role, String lesson, String problem) {
        assertThat(api.of(school, person, role)
                        .put("/api/journal/lessons/" + lesson, "{\"topic\": {\"text\": \"Корни\", \"seen\": 0}}")
                        .problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"topic\": {\"text\": \" \", \"seen\": 0}} | 400 invalid-request /topic/text",
                "{\"marks\": [{\"workType\": \"QUIZ\", \"entries\": []}]} | 400 invalid-request /marks/0/entries",
                "{\"lesson\": {}} | 400 unknown-field /lesson"
            })
    void namesThePlaceOfWhatIsMalformed(String body, String problem) {
        assertThat(api.as("staff-anna", "TEACHER").put(NOW, body).problem()).isEqualTo(problem);
    }

    @Test
    void storesNothingOfARequestWithAMalformedPart() {
        var body = """
                {"topic": {"text": "Многочлены", "seen": 0},
                 "attendance": {"entries": [{"studentId": "student-13", "status": "ILL", "lateMinutes": 5, "seen": 0}]}}
                """;
        assertThat(api.as("staff-anna", "TEACHER").put(NOW, body).problem())
                .isEqualTo("400 late-minutes-misfit /entries/0/lateMinutes");
        assertThat(db.sql("select text from note where text = 'Многочлены'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }
}
