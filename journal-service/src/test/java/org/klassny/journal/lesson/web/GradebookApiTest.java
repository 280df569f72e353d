package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class GradebookApiTest {

    private static final String ALGEBRA = "/api/journal/pages/group-7b/subject-algebra/term-2";
    private static final String PHYSICS = "/api/journal/pages/group-7b/subject-physics/term-2";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api api;

    GradebookApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void showsStudentsLessonsMarksAttendanceTopicAndHomework() {
        var anna = api.as("staff-anna", "TEACHER");
        var lesson = "/api/journal/lessons/lesson-history";
        anna.put(lesson + "/topic", "{\"text\": \"Дроби\", \"seen\": 0}");
        anna.put(lesson + "/homework", "{\"text\": \"№ 7\", \"dueOn\": \"2026-11-23\", \"seen\": 0}");
        anna.put(lesson + "/marks", """
                {"workType": "QUIZ", "entries": [
                  {"studentId": "student-02", "markId": "mark-h1", "value": "5", "seen": 0},
                  {"studentId": "student-03", "markId": "mark-h2", "value": "2", "seen": 0}]}
                """);
        anna.put(lesson + "/marks", """
                {"workType": "QUIZ", "entries": [
                  {"studentId": "student-02", "markId": "mark-h1", "value": "4", "seen": 1},
                  {"studentId": "student-03", "markId": "mark-h2", "value": null, "seen": 1}]}
                """);
        anna.put(lesson + "/attendance", """
                {"entries": [{"studentId": "student-03", "status": "LATE", "lateMinutes": 5, "seen": 0}]}
                """);
        var page = page(anna.get(ALGEBRA));
        assertThat(page.gradeLevel()).isEqualTo(7);
        assertThat(page.timeZone()).isEqualTo("Europe/Moscow");
        assertThat(page.today()).hasToString("2026-11-20");
        assertThat(page.students())
                .extracting(GradebookPage.Student::studentId)
                .contains("student-01", "student-left", "student-newcomer");
        assertThat(page.lessons())
                .extracting(GradebookPage.Lesson::lessonId)
                .contains("lesson-now", "lesson-cancelled")
                .doesNotContain("lesson-foreign");
        assertThat(page.lessons())
                .filteredOn(column -> column.lessonId().equals("lesson-history"))
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.topic()).isEqualTo("Дроби");
                    assertThat(column.homework()).isEqualTo("№ 7");
                    assertThat(column.homeworkDueOn()).hasToString("2026-11-23");
                    assertThat(column.opened()).isTrue();
                });
        assertThat(page.marks())
                .filteredOn(mark -> mark.lessonId().equals("lesson-history"))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(page.students().get(mark.student()).studentId()).isEqualTo("student-02");
                    assertThat(mark.value()).isEqualTo("4");
                    assertThat(mark.version()).isEqualTo(2);
                    assertThat(mark.enteredBy()).isEqualTo("staff-anna");
                    assertThat(mark.enteredAt()).isBetween("2026-11-20T07:00:00Z", "2026-11-20T07:59:59Z");
                    assertThat(mark.corrected()).isNull();
                });
        assertThat(page.attendance())
                .filteredOn(entry -> entry.lessonId().equals("lesson-history"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(page.students().get(entry.student()).studentId()).isEqualTo("student-03");
                    assertThat(entry.lateMinutes()).isEqualTo(5);
                });
    }

    @Test
    void saysFromWhenOnEachEntryIsClosedAndByWhichSetting() {
        assertThat(column(page(api.as("staff-anna", "TEACHER").get(ALGEBRA)), "lesson-yesterday")
                        .locks())
                .extracting(GradebookPage.Lock::entry, lock -> lock.since().toString(), GradebookPage.Lock::policy)
                .containsExactly(
                        tuple(EntryKind.CURRENT_MARKS, "2026-11-19T21:00:00Z", "marks.current.days"),
                        tuple(EntryKind.WRITTEN_MARKS, "2026-11-26T21:00:00Z", "marks.written.days"),
                        tuple(EntryKind.MONITORING_MARKS, "2026-11-22T21:00:00Z", "marks.monitoring.days"),
                        tuple(EntryKind.ATTENDANCE, "2026-11-19T21:00:00Z", "attendance.days"),
                        tuple(EntryKind.TOPIC, "2026-11-19T21:00:00Z", "topic.days"),
                        tuple(EntryKind.HOMEWORK, "2026-11-19T09:15:00Z", "homework.minutes"));
        assertThat(column(page(api.as("staff-anna", "TEACHER").get(ALGEBRA)), "lesson-now")
                        .locks())
                .filteredOn(lock -> lock.entry() == EntryKind.HOMEWORK)
                .extracting(lock -> lock.since().toString(), GradebookPage.Lock::policyValue)
                .containsExactly(tuple("2026-11-20T13:15:00Z", "90"));
    }

    @ParameterizedTest
    @CsvSource({
        "staff-anna,     TEACHER,          true,  true,  false",
        "staff-vera,     DEPUTY,           true,  true,  true",
        "staff-homeroom, HOMEROOM_TEACHER, false, false, true",
        "staff-head,     HEAD,             false, false, false",
        "staff-anna,     AUDITOR,          false, false, false"
    })
    void saysWhereTheActorMayEnter(String person, String role, boolean mayEnter, boolean mine, boolean mayExcuse) {
        var page = page(api.as(person, role).get(ALGEBRA));
        assertThat(page.mayEnter()).isEqualTo(mayEnter);
        assertThat(page.mayExcuse()).isEqualTo(mayExcuse);
        assertThat(column(page, "lesson-now").mine()).isEqualTo(mine);
        assertThat(page.scale()).containsExactly("2", "3", "4", "5");
    }

    @Test
    void opensAPageBeforeItsFirstLessonToThoseWhoWillTeachIt() {
        var music = "/api/journal/pages/group-7b/subject-music/term-2";
        var page = page(api.as("staff-music", "TEACHER").get(music));
        assertThat(page.lessons()).isEmpty();
        assertThat(page.students()).hasSizeGreaterThan(29);
        assertThat(api.as("staff-gone", "TEACHER").get(music).problem()).isEqualTo("403 not-your-page");
        assertThat(api.as("staff-music", "TEACHER")
                        .get(music.replace("term-2", "term-9"))
                        .problem())
                .isEqualTo("404 unknown-page");
    }

    @ParameterizedTest
    @CsvSource({
        "staff-anna,     TEACHER,          'group-1a subject-reading 1, group-7b subject-algebra 6'",
        "staff-oleg,     TEACHER,          'group-7b subject-physics 2'",
        "staff-music,    TEACHER,          'group-7b subject-music 0, group-7b subject-music 0'",
        "staff-lost,     TEACHER,          ''",
        "staff-homeroom, HOMEROOM_TEACHER, 'group-7b subject-art 1, group-7b subject-geography 3, group-7b subject-music 0, group-7b subject-algebra 6, group-7b subject-art 1, group-7b subject-chemistry 2, group-7b subject-music 0, group-7b subject-physics 2'",
        "staff-head,     HEAD,             'group-7b subject-art 1, group-7b subject-geography 3, group-7b subject-music 0, group-8v subject-geography 1, group-1a subject-reading 1, group-7b subject-algebra 6, group-7b subject-art 1, group-7b subject-chemistry 2, group-7b subject-music 0, group-7b subject-physics 2'"
    })
    void listsThePagesThatSomebodyMayOpen(String person, String role, String pages) {
        var list = api.as(person, role).get("/api/journal/pages");
        assertThat(STRICT.treeToValue(list.body(), PageList.class).pages().stream()
                        .map(page -> page.groupId() + " " + page.subjectId() + " " + page.lessons())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(pages);
    }

    @Test
    void listsPagesOfTheOwnSchoolToThoseWithARole() {
        assertThat(api.of("school-2", "staff-anna", "HEAD")
                        .get("/api/journal/pages")
                        .body()
                        .path("pages"))
                .singleElement()
                .satisfies(page -> assertThat(page.path("groupId").asString()).isEqualTo("group-foreign"));
        assertThat(api.of("school-9", "staff-anna", "HEAD")
                        .get("/api/journal/pages")
                        .problem())
                .isEqualTo("404 unknown-school");
        assertThat(api.as("student-01", "STUDENT").get("/api/journal/pages").problem())
                .isEqualTo("403 role-missing");
    }

    @Test
    void showsASubstituteTheLessonsOfTodayOnly() {
        var page = page(api.as("staff-oleg", "TEACHER").get(PHYSICS));
        assertThat(page.lessons()).singleElement().satisfies(lesson -> {
            assertThat(lesson.lessonId()).isEqualTo("lesson-physics");
            assertThat(lesson.teacherId()).isEqualTo("staff-petr");
            assertThat(lesson.substituteId()).isEqualTo("staff-oleg");
        });
        assertThat(page(api.as("staff-petr", "TEACHER").get(PHYSICS)).lessons()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "staff-anna,     TEACHER,          200",
        "staff-homeroom, HOMEROOM_TEACHER, 200",
        "staff-vera,     DEPUTY,           200",
        "staff-head,     HEAD,             200",
        "staff-method,   METHODIST,        200",
        "staff-audit,    AUDITOR,          200",
        "staff-art,      TEACHER,          403 not-your-page",
        "staff-oleg,     TEACHER,          403 not-your-page",
        "staff-other,    HOMEROOM_TEACHER, 403 not-your-page",
        "student-01,     STUDENT,          403 role-missing",
        "guardian-01,    GUARDIAN,         403 role-missing",
        "staff-admin,    ADMINISTRATOR,    403 role-missing"
    })
    void opensAPageToThoseWhoTeachLeadOrControl(String person, String role, String problem) {
        assertThat(api.as(person, role).get(ALGEBRA).problem()).isEqualTo(problem);
    }

    @Test
    void knowsNoPageOfAnotherSchoolAndNoPageWithoutLessons() {
        assertThat(api.of("school-2", "staff-anna", "DEPUTY").get(ALGEBRA).problem())
                .isEqualTo("404 unknown-page");
        assertThat(api.of("school-9", "staff-anna", "DEPUTY").get(ALGEBRA).problem())
                .isEqualTo("404 unknown-school");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .get("/api/journal/pages/group-7b/subject-algebra/term-9")
                        .problem())
                .isEqualTo("404 unknown-page");
        assertThat(api.anonymous().get(ALGEBRA).problem()).isEqualTo("401 not-authenticated");
    }

    private static GradebookPage.Lesson column(GradebookPage page, String lesson) {
        return page.lessons().stream()
                .filter(column -> column.lessonId().equals(lesson))
                .findFirst()
                .orElseThrow();
    }

    private static GradebookPage page(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return STRICT.treeToValue(answer.body(), GradebookPage.class);
    }
}
