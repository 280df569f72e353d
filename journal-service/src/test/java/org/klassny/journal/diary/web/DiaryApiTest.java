package org.klassny.journal.diary.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.journal.reference.read.Presence;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class DiaryApiTest {

    private static final String DIARY = "/api/journal/diary/";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api api;

    DiaryApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void showsAGuardianTheWeekOfTheChildAndNothingOfOthers() {
        var geo = api.as("staff-geo", "TEACHER");
        var lesson = "/api/journal/lessons/lesson-geo-2";
        geo.put(lesson + "/marks", """
                {"workType": "WRITTEN_WORK", "entries": [
                  {"studentId": "student-01", "markId": "mark-diary-1", "value": "5", "seen": 0},
                  {"studentId": "student-02", "markId": "mark-diary-2", "value": "2", "seen": 0}]}
                """);
        geo.put(lesson + "/attendance", """
                {"entries": [{"studentId": "student-01", "status": "LATE", "lateMinutes": 3, "seen": 0}]}
                """);
        geo.put(lesson + "/homework", "{\"text\": \"§ 5\", \"dueOn\": \"2026-11-21\", \"seen\": 0}");
        geo.put("/api/journal/term-marks/group-7b/subject-geography/term-ending", """
                {"entries": [{"studentId": "student-01", "value": "5", "seen": 0}]}
                """);
        var answer = api.as("guardian-01", "GUARDIAN").get(DIARY + "student-01");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toString()).doesNotContain("student-02");
        var diary = STRICT.treeToValue(answer.body(), Diary.class);
        assertThat(diary.from()).hasToString("2026-11-16");
        assertThat(diary.until()).hasToString("2026-11-22");
        assertThat(diary.today()).hasToString("2026-11-20");
        assertThat(diary.days()).hasSize(7);
        assertThat(lesson(diary, "lesson-geo-2")).satisfies(today -> {
            assertThat(today.marks()).singleElement().satisfies(mark -> {
                assertThat(mark.value()).isEqualTo("5");
                assertThat(mark.workType()).hasToString("WRITTEN_WORK");
                assertThat(mark.corrected()).isNull();
            });
            assertThat(today.attendance()).isEqualTo(new Diary.Attendance(Presence.Status.LATE, 3));
            assertThat(today.homework().text()).isEqualTo("§ 5");
            assertThat(today.homework().dueOn()).hasToString("2026-11-21");
        });
        assertThat(lesson(diary, "lesson-geo-3").homeworkDue())
                .containsExactly(new Diary.DueHomework("lesson-geo-2", "§ 5"));
        assertThat(lesson(diary, "lesson-cancelled").cancelled()).isTrue();
        assertThat(lesson(diary, "lesson-chemistry").substituteId()).isEqualTo("staff-igor");
        assertThat(diary.averages())
                .filteredOn(average -> average.subjectId().equals("subject-geography"))
                .singleElement()
                .satisfies(average -> assertThat(average.average()).isEqualByComparingTo("5"));
        assertThat(diary.termMarks())
                .containsExactly(new Diary.TermMark("subject-geography", "term-ending", "5", null));
        assertThat(api.as("student-01", "STUDENT").get(DIARY + "student-01").body())
                .isEqualTo(answer.body());
    }

    @Test
    void showsTheLessonsOfTheTimeOnTheRosterOnly() {
        var left = STRICT.treeToValue(
                api.as("staff-head", "HEAD").get(DIARY + "student-left").body(), Diary.class);
        assertThat(left.days().stream().flatMap(day -> day.lessons().stream()).map(Diary.Lesson::lessonId))
                .contains("lesson-yesterday")
                .doesNotContain("lesson-now", "lesson-tomorrow");
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, guardian-01,    GUARDIAN,         student-01,      200",
        "school-1, guardian-01,    GUARDIAN,         student-02,      403 not-your-diary",
        "school-1, guardian-02,    GUARDIAN,         student-01,      403 not-your-diary",
        "school-1, guardian-01,    GUARDIAN,         student-nowhere, 403 not-your-diary",
        "school-1, student-01,     STUDENT,          student-02,      403 not-your-diary",
        "school-1, guardian-01,    STUDENT,          student-01,      403 not-your-diary",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, student-01,      200",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, student-03,      200",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, student-02,      403 not-your-diary",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, student-left,    403 not-your-diary",
        "school-1, staff-anna,     TEACHER,          student-01,      403 role-missing",
        "school-1, staff-admin,    ADMINISTRATOR,    student-01,      403 role-missing",
        "school-1, staff-audit,    AUDITOR,          student-nowhere, 404 unknown-student",
        "school-2, guardian-01,    GUARDIAN,         student-01,      403 not-your-diary",
        "school-2, staff-x,        HEAD,             student-01,      404 unknown-student",
        "school-9, staff-x,        HEAD,             student-01,      404 unknown-school"
    })
    void isOpenToTheFamilyTheClassAndThoseWhoControl(
            String school, String person, String role, String student, String problem) {
        assertThat(api.of(school, person, role).get(DIARY + student).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2026-11-01&until=2026-11-14, 200",
        "?from=2026-11-01&until=2026-11-15, 400 span-too-long /until",
        "?from=2026-11-02&until=2026-11-01, 400 span-misfit /until",
        "?from=monday,                      400 bad-request",
        "?from=%2B999999999-12-31,          400 date-out-of-range /from",
        "?from=2199-12-31,                  200",
        "?from=2026-11-01&until=-9999-01-01, 400 date-out-of-range /until"
    })
    void isReadTwoWeeksAtATime(String query, String problem) {
        assertThat(api.as("student-01", "STUDENT")
                        .get(DIARY + "student-01" + query)
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void isChangedByNobodyInTheFamily() {
        assertThat(api.as("student-01", "STUDENT")
                        .put(DIARY + "student-01", "{}")
                        .problem())
                .startsWith("405");
    }

    private static Diary.Lesson lesson(Diary diary, String id) {
        return diary.days().stream()
                .flatMap(day -> day.lessons().stream())
                .filter(lesson -> lesson.lessonId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
