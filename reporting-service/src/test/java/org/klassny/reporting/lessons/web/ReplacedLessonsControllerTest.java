package org.klassny.reporting.lessons.web;

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
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ReportingTest
class ReplacedLessonsControllerTest {

    private static final String REPLACED = "/api/reporting/replaced-lessons?from=2026-11-16&until=2026-11-20";

    @LocalServerPort
    private int port;

    @BeforeAll
    static void aWeekWithSubstitutions(@Autowired JdbcClient db) {
        var school = School.registered("rep");
        school.subject("algebra", "Алгебра", "Алг.");
        school.group("g7b", 7, "7b");
        var held = school.scheduled("lesson-1", "g7b", "algebra", "ivanova", "2026-11-16");
        var notHeld = school.scheduled("lesson-2", "g7b", "algebra", "ivanova", "2026-11-17");
        var withdrawn = school.scheduled("lesson-3", "g7b", "algebra", "ivanova", "2026-11-18");
        var cancelled = school.scheduled("lesson-4", "g7b", "algebra", "petrov", "2026-11-19");
        var later = school.scheduled("lesson-5", "g7b", "algebra", "ivanova", "2026-11-23");
        school.substituted("sub-1", held, "petrov", "ILLNESS");
        school.substituted("sub-2", notHeld, "petrov", "TRAINING");
        school.substituted("sub-3", withdrawn, "petrov", "ILLNESS");
        school.unsubstituted("sub-3", withdrawn);
        school.substituted("sub-4", later, "petrov", "ILLNESS");
        school.cancelled(cancelled);
        school.opened(held);
        PeopleStandIn.tells(
                "directory",
                Map.of(
                        "staff",
                        List.of(PeopleStandIn.person("staffId", "ivanova-rep", "Иванова", "Инна", "Петровна"))));
        School.registered("rep-other");
        Inflow.isRead(db);
    }

    @AfterEach
    void peopleAnswers() {
        PeopleStandIn.answers();
    }

    @Test
    void tellsWhoReplacedWhomAndWhetherTheLessonWasHeld() {
        var body = deputy().get(REPLACED).body();
        assertThat(lines(body.path("lessons")))
                .containsExactly(
                        "lesson-1-rep 2026-11-16 ivanova-rep petrov-rep ILLNESS true",
                        "lesson-2-rep 2026-11-17 ivanova-rep petrov-rep TRAINING false");
        assertThat(lines(body.path("cancelled"))).containsExactly("lesson-4-rep 2026-11-19 petrov-rep   false");
    }

    @Test
    void countsByTeacher() {
        var teachers = deputy().get(REPLACED).body().path("byTeacher");
        assertThat(teachers.size()).isEqualTo(2);
        assertThat(teachers.path(0).path("teacherId").asString()).isEqualTo("ivanova-rep");
        assertThat(teachers.path(0).path("replacedByOthers").asInt()).isEqualTo(2);
        assertThat(teachers.path(1).path("replacedOthers").asInt()).isEqualTo(2);
        assertThat(teachers.path(1).path("replacedOthersHeld").asInt()).isEqualTo(1);
    }

    @Test
    void isATableAndAPaper() {
        assertThat(deputy().download(REPLACED + "&format=csv").text().lines())
                .hasSize(4)
                .contains("16.11.2026;1;g7b-rep;Алгебра;замена;Иванова Инна Петровна;petrov-rep;болезнь;да")
                .contains("19.11.2026;1;g7b-rep;Алгебра;отмена;petrov-rep;;;нет");
        var pdf = Papers.pdf(Papers.kept(
                "replaced-lessons.pdf",
                deputy().download(REPLACED + "&format=pdf").bytes()));
        assertThat(pdf.text()).contains("Заменённые и отменённые уроки", "Иванова Инна Петровна");
    }

    @Test
    void isForControlAndTheAdministrator() {
        for (var role : List.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR", "ADMINISTRATOR")) {
            assertThat(person(role).get(REPLACED).status()).as(role).isEqualTo(200);
        }
        for (var role : List.of("TEACHER", "HOMEROOM_TEACHER", "SECRETARY", "STUDENT", "GUARDIAN")) {
            assertThat(person(role).get(REPLACED).code()).as(role).isEqualTo("role-missing");
            assertThat(person(role).download(REPLACED + "&format=xlsx").status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var body = Api.at(port)
                .of("school-rep-other", "staff-9", "HEAD")
                .get(REPLACED)
                .body();
        assertThat(body.path("lessons").size() + body.path("cancelled").size()).isZero();
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThat(deputy().get("/api/reporting/replaced-lessons?from=2026-11-16")
                        .status())
                .isEqualTo(400);
        assertThat(deputy().get(REPLACED.replace("until=2026-11-20", "until=soon"))
                        .pointer())
                .isEqualTo("/until");
        assertThat(deputy().get(REPLACED + "&format=odt").code()).isEqualTo("unknown-format");
    }

    @Test
    void makesNoFileWithoutNames() {
        PeopleStandIn.fails(500);
        assertThat(deputy().download(REPLACED + "&format=csv").status()).isEqualTo(503);
    }

    private Session deputy() {
        return person("DEPUTY");
    }

    private Session person(String role) {
        return Api.at(port).of("school-rep", "petrov-rep", role);
    }

    private static List<String> lines(JsonNode lessons) {
        return StreamSupport.stream(lessons.spliterator(), false)
                .map(lesson -> String.join(
                        " ",
                        lesson.path("lessonId").asString(),
                        lesson.path("date").asString(),
                        lesson.path("teacherId").asString(),
                        lesson.path("substituteId").asString(""),
                        lesson.path("reason").asString(""),
                        lesson.path("held").asString()))
                .toList();
    }
}
