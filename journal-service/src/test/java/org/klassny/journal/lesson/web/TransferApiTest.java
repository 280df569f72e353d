package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of school-1 begins today; history may be entered today. */
@JournalTest
class TransferApiTest {

    private static final String YESTERDAY = "/api/journal/lessons/lesson-physics-2";
    private static final String SEPTEMBER = "/api/journal/term-marks/group-7b/subject-art/term-1";

    private final Api api;
    private final JdbcClient db;

    TransferApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @BeforeEach
    void theTransferIsOpen() {
        set("journal.begins-on", "2026-11-20");
        set("journal.transfer-until", "2026-11-20");
        set("pages.closed-on", "");
        // what is known of a lesson may be a second old
        await().untilAsserted(() -> assertThat(api.as("staff-petr", "TEACHER")
                        .put(YESTERDAY + "/attendance", """
                                {"origin": "IMPORT", "entries": [{"studentId": "nobody", "status": "ILL", "seen": 0}]}""")
                        .at("/cells/0/refusal")
                        .path("code")
                        .asString())
                .isEqualTo("STUDENT_NOT_ON_ROSTER"));
    }

    private void set(String policy, String value) {
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put(
                                "/api/journal/policies/" + policy,
                                "{\"value\": \"%s\", \"effectiveFrom\": \"2026-11-20\"}".formatted(value))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void takesALessonOfThePastWithItsOriginInEveryEvent() {
        var petr = api.as("staff-petr", "TEACHER");
        var mark = "mark-" + UUID.randomUUID();
        assertThat(petr.put(YESTERDAY + "/marks", marks("IMPORT", mark, "5"))
                        .at("/cells/0")
                        .path("outcome")
                        .asString())
                .isEqualTo("STORED");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put(YESTERDAY + "/attendance", """
                                {"origin": "IMPORT", "entries": [{"studentId": "student-11", "status": "ILL", "seen": 0}]}""")
                        .at("/cells/0")
                        .path("outcome")
                        .asString())
                .isEqualTo("STORED");
        assertThat(api.as("staff-admin", "ADMINISTRATOR")
                        .put(YESTERDAY + "/topic", "{\"origin\": \"IMPORT\", \"text\": \"Степень\", \"seen\": 0}")
                        .problem())
                .isEqualTo("200");
        assertThat(petr.put(YESTERDAY + "/homework", """
                                {"origin": "IMPORT", "text": "§ 7", "dueOn": "2026-11-23", "seen": 0}""").problem()).isEqualTo("200");
        assertThat(origins("lesson-physics-2")).containsExactly("import");
        assertThat(petr.put(YESTERDAY + "/marks", marks("IMPORT", mark, "4"))
                        .at("/cells/0/refusal")
                        .path("code")
                        .asString())
                .isEqualTo("LESSON_LOCKED");
        assertThat(petr.put(YESTERDAY + "/marks", marks("UI", mark, "4")).problem())
                .isEqualTo("409 lesson-locked");
    }

    @Test
    void takesTermMarksOfATermThatEndedBefore() {
        var art = api.as("staff-art", "TEACHER");
        var body =
                "{\"origin\": \"%s\", \"entries\": [{\"studentId\": \"student-12\", \"value\": \"%s\", \"seen\": 0}]}";
        assertThat(art.put(SEPTEMBER, body.formatted("UI", "5")).problem()).isEqualTo("409 term-marks-locked");
        assertThat(art.put(SEPTEMBER, body.formatted("IMPORT", "5"))
                        .at("/cells/0")
                        .path("outcome")
                        .asString())
                .isEqualTo("STORED");
        assertThat(art.put(SEPTEMBER, body.formatted("IMPORT", "4"))
                        .at("/cells/0/refusal")
                        .path("code")
                        .asString())
                .isEqualTo("TERM_MARKS_LOCKED");
        var running = art.put(SEPTEMBER.replace("term-1", "term-2"), body.formatted("IMPORT", "5"));
        assertThat(running.problem()).isEqualTo("409 too-early-for-term-marks");
        assertThat(api.as("staff-anna", "TEACHER")
                        .put(SEPTEMBER, body.formatted("IMPORT", "5"))
                        .problem())
                .isEqualTo("403 not-your-page");
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-anna,     TEACHER,          lesson-now,       409 transfer-not-open",
        "school-1, staff-anna,     TEACHER,          lesson-tomorrow,  409 transfer-not-open",
        "school-1, staff-oleg,     TEACHER,          lesson-physics-2, 403 not-your-lesson",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, lesson-physics-2, 403 not-your-lesson",
        "school-1, student-01,     STUDENT,          lesson-physics-2, 403 role-missing",
        "school-1, staff-admin,    ADMINISTRATOR,    lesson-nowhere,   404 unknown-lesson",
        "school-2, staff-x,        ADMINISTRATOR,    lesson-physics-2, 404 unknown-lesson",
        "school-2, staff-foreign,  TEACHER,          lesson-foreign,   409 transfer-not-open"
    })
    void refusesOtherDaysAndOtherPeople(String school, String person, String role, String lesson, String problem) {
        var somebody = api.of(school, person, role);
        await().untilAsserted(() -> {
            var answer = somebody.put("/api/journal/lessons/" + lesson + "/attendance", """
                        {"origin": "IMPORT", "entries": [{"studentId": "student-01", "status": "ILL", "seen": 0}]}""");
            assertThat(answer.problem()).isEqualTo(problem);
            if (answer.status() == 409) {
                assertThat(answer.fact("policy")).isEqualTo("journal.begins-on");
                assertThat(answer.fact("policyValue")).isEqualTo(school.equals("school-1") ? "2026-11-20" : "");
            }
        });
    }

    @Test
    void namesAnOriginThatDoesNotExist() {
        assertThat(api.as("staff-anna", "TEACHER")
                        .put(YESTERDAY + "/topic", "{\"origin\": \"POLICY\", \"text\": \"Степень\", \"seen\": 0}")
                        .problem())
                .isEqualTo("400 malformed-json /origin");
    }

    private Iterable<String> origins(String lesson) {
        return db.sql("""
                        select distinct meta_data::jsonb ->> 'origin' from domain_event_entry
                        where aggregate_identifier = :lesson
                        """).param("lesson", lesson).query(String.class).list();
    }

    private static String marks(String origin, String mark, String value) {
        return """
                {"origin": "%s", "workType": "CLASS_WORK",
                 "entries": [{"studentId": "student-11", "markId": "%s", "value": "%s", "seen": 0}]}
                """.formatted(origin, mark, value);
    }
}
