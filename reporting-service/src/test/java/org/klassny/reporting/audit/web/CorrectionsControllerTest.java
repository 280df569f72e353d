package org.klassny.reporting.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klassny.reporting.world.Inflow;
import org.klassny.reporting.world.Papers;
import org.klassny.reporting.world.PeopleStandIn;
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
class CorrectionsControllerTest {

    private static final String CORRECTIONS = "/api/reporting/corrections?from=2026-11-16&until=2026-11-20";
    private static final String PAGE = "/api/reporting/audit/pages/g7b-cor/algebra-cor/term-2-cor";

    private static Slot lesson;

    @LocalServerPort
    private int port;

    /** A mark corrected, one taken out, an attendance corrected, a request refused and one open; a term mark and a plan. */
    @BeforeAll
    static void aLessonWithCorrections(@Autowired JdbcClient db) {
        var school = School.registered("cor");
        school.subject("algebra", "Алгебра", "Алг.");
        school.group("g7b", 7, "7b");
        school.joins("g7b", "anna", "2026-09-01");
        lesson = school.scheduled("lesson-1", "g7b", "algebra", "ivanova", "2026-11-16");
        school.opened(lesson);
        school.gives(lesson, 1, "anna", "mark-1", "3");
        school.gives(lesson, 2, "anna", "mark-2", "2");
        school.attendance(lesson, 3, "anna", "ABSENT");
        school.asks(
                lesson,
                "correction-1",
                "anna",
                Map.of("kind", "MARK", "markId", "mark-1-cor", "standing", "3", "proposed", "4"));
        school.allows(lesson, "correction-1");
        school.corrected(
                lesson,
                "correction-1",
                "anna",
                "journal.mark-corrected.v1",
                Map.of("markId", "mark-1-cor", "workType", "ORAL_ANSWER", "previous", "3", "value", "4"));
        school.corrected(
                lesson,
                "correction-2",
                "anna",
                "journal.mark-corrected.v1",
                Map.of("markId", "mark-2-cor", "workType", "ORAL_ANSWER", "previous", "2"));
        school.corrected(
                lesson,
                "correction-3",
                "anna",
                "journal.attendance-corrected.v1",
                Map.of("previous", "ABSENT", "status", "ILL"));
        school.asks(lesson, "correction-4", "anna", Map.of("kind", "MARK", "markId", "mark-1-cor", "proposed", "5"));
        school.refuses(lesson, "correction-4");
        school.asks(
                lesson, "correction-5", "anna", Map.of("kind", "ATTENDANCE", "standing", "ILL", "proposed", "LATE"));
        school.termMark("g7b", "algebra", "anna", "4");
        school.planned("g7b", "algebra", 2);
        PeopleStandIn.roster(
                "groups/g7b-cor",
                List.of(PeopleStandIn.person("studentId", "anna-cor", "Абрамова", "Анна", "Олеговна")));
        School.registered("cor-other");
        Inflow.isRead(db);
    }

    @AfterEach
    void peopleAnswers() {
        PeopleStandIn.answers();
    }

    @Test
    void tellsBothValuesAuthorApproverAndTheirTimes() {
        var corrections = deputy().get(CORRECTIONS).body().path("corrections");
        assertThat(StreamSupport.stream(corrections.spliterator(), false)
                        .map(one -> String.join(
                                " ",
                                one.path("correctionId").asString(),
                                one.path("kind").asString(),
                                one.path("previous").asString("-"),
                                one.path("value").asString("-"))))
                .containsExactly(
                        "correction-1-cor MARK 3 4",
                        "correction-2-cor MARK 2 -",
                        "correction-3-cor ATTENDANCE ABSENT ILL");
        var first = corrections.path(0);
        assertThat(first.path("at").asString()).isEqualTo("2026-11-18T05:00:00Z");
        assertThat(first.path("requestedBy").asString()).isEqualTo("ivanova-cor");
        assertThat(first.path("requestedAt").asString()).isEqualTo("2026-11-17T05:00:00Z");
        assertThat(first.path("allowedBy").asString()).isEqualTo("deputy-cor");
        assertThat(first.path("allowedAt").asString()).isEqualTo("2026-11-18T04:59:00Z");
        assertThat(first.path("reason").asString()).isEqualTo("TECHNICAL_ERROR");
        assertThat(first.path("date").asString()).isEqualTo("2026-11-16");
        assertThat(first.path("groupId").asString()).isEqualTo("g7b-cor");
        assertThat(first.path("subjectId").asString()).isEqualTo("algebra-cor");
    }

    @Test
    void countsByTheSchoolsDayOfTheCorrection() {
        assertThat(size(CORRECTIONS.replace("until=2026-11-20", "until=2026-11-17")))
                .isZero();
        assertThat(size(CORRECTIONS.replace("from=2026-11-16", "from=2026-11-18")))
                .isEqualTo(3);
        assertThat(size(CORRECTIONS.replace("from=2026-11-16", "from=2026-11-19")))
                .isZero();
    }

    @Test
    void isATableAndAPaper() {
        assertThat(deputy().download(CORRECTIONS + "&format=csv").text().lines())
                .hasSize(4)
                .contains(
                        "18.11.2026 10:00;16.11.2026;g7b-cor;Алгебра;Абрамова Анна Олеговна;отметка;3;4;техническая ошибка;ivanova-cor;17.11.2026 10:00;deputy-cor");
        var pdf = Papers.pdf(Papers.kept(
                "corrections.pdf",
                deputy().download(CORRECTIONS + "&format=pdf").bytes()));
        assertThat(pdf.text()).contains("Исправления в журнале", "18.11.2026 10:00", "посещаемость");
    }

    @Test
    void appearsInTheHistoryOfTheCell() {
        assertThat(types(deputy().get("/api/reporting/audit/lessons/lesson-1-cor/students/anna-cor")
                        .body()))
                .containsExactly(
                        "mark-given",
                        "mark-given",
                        "attendance-taken",
                        "correction-requested",
                        "correction-allowed",
                        "mark-corrected",
                        "mark-corrected",
                        "attendance-corrected",
                        "correction-requested",
                        "correction-refused",
                        "correction-requested");
    }

    @Test
    void appearsInTheHistoryOfThePage() {
        assertThat(types(deputy().get(PAGE + "/history").body()))
                .hasSize(14)
                .contains("lesson-opened", "correction-refused", "term-mark-set", "lesson-plan-set");
    }

    @Test
    void showsThePageBeforeAndAfterTheCorrection() {
        var before = asOf("2026-11-17T06:00:00Z");
        assertThat(marks(before)).containsExactly("3 -", "2 -");
        assertThat(states(before))
                .allMatch(state -> state.endsWith(" REQUESTED"))
                .hasSize(3);
        assertThat(before.path("termMarks").size()).isZero();
        var after = asOf("2026-11-19T12:00:00Z");
        assertThat(marks(after)).containsExactly("4 correction-1-cor");
        assertThat(after.path("lessons")
                        .path(0)
                        .path("students")
                        .path(0)
                        .path("attendance")
                        .path("status")
                        .asString())
                .isEqualTo("ILL");
        assertThat(states(after))
                .containsExactly("correction-1-cor ALLOWED", "correction-4-cor REFUSED", "correction-5-cor REQUESTED");
        assertThat(after.path("termMarks").path(0).path("value").asString()).isEqualTo("4");
        assertThat(after.path("plan").path("topics").size()).isEqualTo(2);
    }

    @Test
    void isForControl() {
        for (var role : List.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR")) {
            assertThat(person(role).get(CORRECTIONS).status()).as(role).isEqualTo(200);
        }
        for (var role : List.of("TEACHER", "HOMEROOM_TEACHER", "ADMINISTRATOR", "SECRETARY", "STUDENT", "GUARDIAN")) {
            assertThat(person(role).get(CORRECTIONS).code()).as(role).isEqualTo("role-missing");
            assertThat(person(role).download(CORRECTIONS + "&format=pdf").status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = Api.at(port).of("school-cor-other", "staff-9", "AUDITOR", "HEAD");
        assertThat(other.get(CORRECTIONS).body().path("corrections").size()).isZero();
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThat(deputy().get(CORRECTIONS.replace("2026-11-16", "Monday")).pointer())
                .isEqualTo("/from");
        assertThat(deputy().get("/api/reporting/corrections").status()).isEqualTo(400);
        assertThat(deputy().get(CORRECTIONS + "&format=").code()).isEqualTo("unknown-format");
    }

    @Test
    void makesNoFileWithoutNames() {
        PeopleStandIn.fails(500);
        assertThat(deputy().download(CORRECTIONS + "&format=csv").code()).isEqualTo("people-unavailable");
    }

    private int size(String path) {
        return deputy().get(path).body().path("corrections").size();
    }

    private JsonNode asOf(String moment) {
        return deputy().get(PAGE + "/as-of?moment=" + moment).body();
    }

    private Session deputy() {
        return person("DEPUTY");
    }

    private Session person(String role) {
        return Api.at(port).of("school-cor", "ivanova-cor", role);
    }

    private static List<String> marks(JsonNode page) {
        return StreamSupport.stream(
                        page.path("lessons")
                                .path(0)
                                .path("students")
                                .path(0)
                                .path("marks")
                                .spliterator(),
                        false)
                .map(mark -> mark.path("value").asString() + " "
                        + mark.path("correctionId").asString("-"))
                .toList();
    }

    private static List<String> states(JsonNode page) {
        return StreamSupport.stream(
                        page.path("lessons").path(0).path("corrections").spliterator(), false)
                .map(one -> one.path("correctionId").asString() + " "
                        + one.path("state").asString())
                .toList();
    }

    private static List<String> types(JsonNode body) {
        return StreamSupport.stream(body.path("entries").spliterator(), false)
                .map(entry -> entry.path("type").asString().replaceAll("journal\\.|\\.v1", ""))
                .toList();
    }
}
