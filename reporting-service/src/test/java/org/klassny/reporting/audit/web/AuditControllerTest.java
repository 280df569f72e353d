package org.klassny.reporting.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.reporting.world.Inflow;
import org.klassny.reporting.world.ReportingTest;
import org.klassny.reporting.world.School;
import org.klassny.reporting.world.School.Slot;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ReportingTest
class AuditControllerTest {

    private static final String PAGE = "/api/reporting/audit/pages/7b-audit/algebra-audit/term-2-audit";
    private static final String HISTORY = PAGE + "/history";
    private static final String AS_OF = PAGE + "/as-of";
    private static final String CELL = "/api/reporting/audit/lessons/lesson-1-audit/students/anna-audit";

    private static Slot first;
    private static Slot second;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void twoLessonsWithCorrections(@Autowired JdbcClient db) {
        var school = School.registered("audit");
        school.group("7b", 7);
        school.joins("7b", "anna", "2026-09-01");
        school.joins("7b", "boris", "2026-09-01");
        first = school.scheduled("lesson-1", "7b", "algebra", "ivanova", "2026-11-16");
        second = school.scheduled("lesson-2", "7b", "algebra", "ivanova", "2026-11-18");
        school.opened(first);
        school.topic(first, 1, "note-1");
        school.attendance(first, 2, "anna", "PRESENT");
        school.gives(first, 10, "anna", "mark-1", "4");
        school.changes(first, 20, "anna", "mark-1", "4", "5");
        school.gives(first, 21, "anna", "mark-2", "3");
        school.comments(first, 26, "anna", "mark-1", "note-3");
        school.withdraws(first, 30, "anna", "mark-2", "3");
        school.homework(first, 40, "note-2", "2026-11-18");
        school.opened(second);
        school.entered(
                second,
                "journal.mark-given.v1",
                school.by(second, 5, school.of("substitute"), second.teacher()),
                Map.of(
                        "markId",
                        "mark-3",
                        "studentId",
                        school.of("anna"),
                        "workType",
                        "QUIZ",
                        "value",
                        "2",
                        "version",
                        1));
        school.policy("GRADING_SCALE", "2..5");
        School.registered("audit-other");
        Inflow.isRead(db);
    }

    @Test
    void tellsTheHistoryOfACell() {
        var answer = auditor().get(CELL);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(entries(answer.body()))
                .containsExactly(
                        "journal.attendance-taken.v1 ",
                        "journal.mark-given.v1 4",
                        "journal.mark-changed.v1 5",
                        "journal.mark-given.v1 3",
                        "journal.mark-commented.v1 ",
                        "journal.mark-withdrawn.v1 ");
        var commented = answer.body().path("entries").path(4);
        assertThat(commented.path("cell").asString()).isEqualTo("COMMENT");
        assertThat(commented.path("facts").path("noteId").asString()).isEqualTo("note-3-audit");
        var changed = answer.body().path("entries").path(2);
        assertThat(changed.path("facts").path("previous").asString()).isEqualTo("4");
        assertThat(changed.path("actor").asString()).isEqualTo("ivanova-audit");
        assertThat(changed.path("actorRole").asString()).isEqualTo("TEACHER");
        assertThat(changed.path("recordedAt").asString()).isEqualTo("2026-11-16T03:50:00Z");
        assertThat(changed.path("occurredOn").asString()).isEqualTo("2026-11-16");
        assertThat(changed.path("facts").has("status")).isFalse();
    }

    @Test
    void showsWhoEnteredInsteadOfWhom() {
        var entry = auditor()
                .get("/api/reporting/audit/lessons/lesson-2-audit/students/anna-audit")
                .body()
                .path("entries")
                .path(0);
        assertThat(entry.path("actor").asString()).isEqualTo("substitute-audit");
        assertThat(entry.path("onBehalf").asString()).isEqualTo("ivanova-audit");
    }

    @Test
    void isEmptyForAStudentWithoutEntries() {
        assertThat(auditor()
                        .get("/api/reporting/audit/lessons/lesson-1-audit/students/boris-audit")
                        .body()
                        .path("entries")
                        .size())
                .isZero();
    }

    @Test
    void tellsTheHistoryOfAPageByPages() {
        var types = new ArrayList<String>();
        var next = 0L;
        do {
            var body = auditor().get(HISTORY + "?limit=4&after=" + next).body();
            types.addAll(entries(body));
            next = body.path("next").asLong(0);
        } while (next > 0);
        assertThat(types).hasSize(11).first().isEqualTo("journal.lesson-opened.v1 ");
        assertThat(types).last().isEqualTo("journal.mark-given.v1 2");
    }

    @Test
    void showsThePageAsItStood() {
        var answer = auditor().get(AS_OF + "?moment=" + at(first, 25));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("lessons").size()).isEqualTo(1);
        var lesson = answer.body().path("lessons").path(0);
        assertThat(lesson.path("topic").path("noteId").asString()).isEqualTo("note-1-audit");
        assertThat(lesson.path("topic").path("by").path("actor").asString()).isEqualTo("ivanova-audit");
        assertThat(lesson.path("homework").isNull() || lesson.path("homework").isMissingNode())
                .isTrue();
        var anna = lesson.path("students").path(0);
        assertThat(anna.path("attendance").path("status").asString()).isEqualTo("PRESENT");
        assertThat(marks(anna)).containsExactly("mark-1-audit 5", "mark-2-audit 3");
        assertThat(marks(auditor()
                        .get(AS_OF + "?moment=" + at(first, 15))
                        .body()
                        .path("lessons")
                        .path(0)
                        .path("students")
                        .path(0)))
                .containsExactly("mark-1-audit 4");
    }

    @Test
    void showsNoWithdrawnMark() {
        var lessons = auditor().get(AS_OF + "?moment=" + at(second, 60)).body().path("lessons");
        assertThat(lessons.size()).isEqualTo(2);
        assertThat(marks(lessons.path(0).path("students").path(0))).containsExactly("mark-1-audit 5");
        assertThat(lessons.path(0).path("homework").path("dueOn").asString()).isEqualTo("2026-11-18");
    }

    @Test
    void showsAnEmptyPageBeforeItsFirstEntry() {
        var answer = auditor().get(AS_OF + "?moment=2026-09-01T00:00:00Z");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("lessons").size()).isZero();
    }

    @Test
    void refusesMomentsThatAreNoneOrAreToCome() {
        assertThat(auditor().get(AS_OF + "?moment=yesterday").code()).isEqualTo("malformed-moment");
        assertThat(auditor().get(AS_OF + "?moment=-999999999-01-01T00:00:00Z").problem())
                .isEqualTo("400 date-out-of-range /moment");
        assertThat(auditor().get(AS_OF + "?moment=2026-11-20T10:15:00").pointer())
                .isEqualTo("/moment");
        var future = auditor().get(AS_OF + "?moment=2027-01-01T00:00:00Z");
        assertThat(future.status()).isEqualTo(400);
        assertThat(future.code()).isEqualTo("moment-in-future");
        assertThat(future.pointer()).isEqualTo("/moment");
        assertThat(auditor().get(AS_OF).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThat(auditor().get(HISTORY + "?limit=0").pointer()).isEqualTo("/limit");
        assertThat(auditor().get(HISTORY + "?after=-1").pointer()).isEqualTo("/after");
        assertThat(auditor()
                        .get("/api/reporting/audit/lessons/%20/students/anna-audit")
                        .pointer())
                .isEqualTo("/lessonId");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        assertThat(auditor()
                        .get("/api/reporting/audit/lessons/lesson-99/students/anna-audit")
                        .code())
                .isEqualTo("unknown-lesson");
        assertThat(auditor()
                        .get("/api/reporting/audit/lessons/lesson-1-audit/students/nobody")
                        .code())
                .isEqualTo("unknown-student");
        assertThat(auditor().get(HISTORY.replace("algebra", "botany")).status()).isEqualTo(404);
        assertThat(auditor()
                        .get((AS_OF + "?moment=2026-11-01T00:00:00Z").replace("algebra", "botany"))
                        .code())
                .isEqualTo("unknown-page");
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = Api.at(port).of("school-audit-other", "staff-9", "AUDITOR", "DEPUTY", "HEAD");
        assertThat(other.get(CELL).status()).isEqualTo(404);
        assertThat(other.get(HISTORY).status()).isEqualTo(404);
        assertThat(other.get(AS_OF + "?moment=2026-11-19T00:00:00Z").status()).isEqualTo(404);
    }

    @Test
    void tellsATeacherTheHistoryOfCellsOfOwnPagesOnly() {
        var teacher = Api.at(port).of("school-audit", "ivanova-audit", "TEACHER");
        assertThat(entries(teacher.get(CELL).body())).contains("journal.mark-changed.v1 5");
        for (var other : List.of("substitute-audit", "petrova-audit")) {
            assertThat(Api.at(port)
                            .of("school-audit", other, "TEACHER")
                            .get(CELL.replace("lesson-1", "lesson-2"))
                            .problem())
                    .as(other)
                    .isEqualTo("403 not-your-page");
        }
        assertThat(Api.at(port)
                        .of("school-audit-other", "ivanova-audit", "TEACHER")
                        .get(CELL)
                        .problem())
                .isEqualTo("404 unknown-lesson");
        for (var role : List.of("METHODIST", "HOMEROOM_TEACHER", "ADMINISTRATOR", "STUDENT", "GUARDIAN")) {
            assertThat(Api.at(port)
                            .of("school-audit", "ivanova-audit", role)
                            .get(CELL)
                            .problem())
                    .as(role)
                    .isEqualTo("403 role-missing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HISTORY, AS_OF + "?moment=2026-11-19T00:00:00Z"})
    void isForAuditorDeputyAndHead(String path) {
        for (var role : List.of("AUDITOR", "DEPUTY", "HEAD")) {
            assertThat(Api.at(port)
                            .of("school-audit", "staff-1", role)
                            .get(path)
                            .status())
                    .as(role)
                    .isEqualTo(200);
        }
        for (var role : List.of("TEACHER", "METHODIST", "ADMINISTRATOR", "STUDENT", "GUARDIAN")) {
            assertThat(Api.at(port)
                            .of("school-audit", "ivanova-audit", role)
                            .get(path)
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    private Session auditor() {
        return Api.at(port).of("school-audit", "staff-1", "AUDITOR");
    }

    private static Instant at(Slot slot, int minute) {
        return School.time(slot, minute);
    }

    private static List<String> entries(JsonNode body) {
        return StreamSupport.stream(body.path("entries").spliterator(), false)
                .map(entry -> entry.path("type").asString() + " "
                        + entry.path("facts").path("value").asString(""))
                .toList();
    }

    private static List<String> marks(JsonNode student) {
        return StreamSupport.stream(student.path("marks").spliterator(), false)
                .map(mark -> mark.path("markId").asString() + " "
                        + mark.path("value").asString())
                .toList();
    }
}
