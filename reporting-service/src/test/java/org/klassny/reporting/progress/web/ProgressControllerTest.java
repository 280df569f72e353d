package org.klassny.reporting.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.reporting.world.Inflow;
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
class ProgressControllerTest {

    private static final String PROGRESS = "/api/reporting/progress?termId=term-2-pro&by=";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** 7-Б with algebra and history, 8-А with algebra, 1-А without marks; Vera went from 8-А to 7-Б in the term. */
    @BeforeAll
    static void aTermWithTermMarks(@Autowired JdbcClient db) {
        var school = School.registered("pro");
        school.term("term-2", "2026-11-02", "2026-12-29");
        school.subject("algebra", "Алгебра", "Алг.");
        school.subject("history", "История", "Ист.");
        school.schoolClass("7b", 7, "7-Б", "ivanova");
        school.schoolClass("8a", 8, "8-А", "orlova");
        school.schoolClass("1a", 1, "1-А", "sidorova");
        school.group("g7b", 7, "7b");
        school.group("g8a", 8, "8a");
        school.group("g1a", 1, "1a");
        for (var student : List.of("anna", "boris", "gleb")) {
            school.enrolled(student, "7b", "2026-09-01");
            school.joins("g7b", student, "2026-09-01");
        }
        school.enrolled("dina", "8a", "2026-09-01");
        school.joins("g8a", "dina", "2026-09-01");
        school.enrolled("vera", "8a", "2026-09-01");
        school.transferred("vera", "8a", "7b", "2026-11-10");
        school.joins("g7b", "vera", "2026-11-10");
        school.enrolled("egor", "1a", "2026-09-01");
        school.joins("g1a", "egor", "2026-09-01");
        school.scheduled("lesson-1", "g7b", "algebra", "ivanova", "2026-11-09");
        school.scheduled("lesson-2", "g7b", "history", "petrov", "2026-11-09");
        school.scheduled("lesson-3", "g8a", "algebra", "petrov", "2026-11-09");
        school.scheduled("lesson-4", "g1a", "reading", "sidorova", "2026-11-09");
        school.termMark("g7b", "algebra", "anna", "5");
        school.termMark("g7b", "history", "anna", "4");
        school.termMark("g7b", "algebra", "boris", "3");
        school.termMark("g7b", "history", "boris", "2");
        school.termMark("g7b", "algebra", "gleb", "4");
        school.termMarkWithdrawn("g7b", "algebra", "gleb", "4");
        school.notAssessed("g7b", "history", "gleb", "ILLNESS");
        school.termMark("g8a", "algebra", "dina", "4");
        School.registered("pro-other").term("term-2", "2026-11-02", "2026-12-29");
        Inflow.isRead(db);
    }

    @AfterEach
    void peopleAnswers() {
        PeopleStandIn.answers();
    }

    @Test
    void countsAClassByTheTermMarksOfItsStudents() {
        var answer = deputy().get(PROGRESS + "class");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(keys(answer.body())).containsExactly("7b-pro", "8a-pro");
        var row = answer.body().path("rows").path(0);
        assertThat(row.path("students").asInt()).isEqualTo(4);
        assertThat(row.path("assessed").asInt()).isEqualTo(2);
        assertThat(row.path("marks").asInt()).isEqualTo(4);
        assertThat(row.path("notBelow3").asDouble()).isEqualTo(0.5);
        assertThat(row.path("good").asDouble()).isEqualTo(0.5);
        assertThat(row.path("average").asDouble()).isEqualTo(3.5);
        assertThat(row.path("sou").asDouble()).isEqualTo(54.0);
        assertThat(row.path("notAssessed").asInt()).isEqualTo(1);
    }

    @Test
    void addsUpTheSameTotalWhateverTheRows() {
        var total = deputy().get(PROGRESS + "class").body().path("total");
        assertThat(total.path("students").asInt()).isEqualTo(5);
        assertThat(total.path("assessed").asInt()).isEqualTo(3);
        assertThat(total.path("notBelow3").asDouble()).isEqualTo(0.6667);
        assertThat(total.path("average").asDouble()).isEqualTo(3.6);
        assertThat(total.path("sou").asDouble()).isEqualTo(56.0);
        for (var by : List.of("group", "subject", "teacher", "grade")) {
            assertThat(deputy().get(PROGRESS + by).body().path("total")).as(by).isEqualTo(total);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "group, g7b-pro g8a-pro",
        "subject, algebra-pro history-pro",
        "teacher, ivanova-pro petrov-pro",
        "grade, 7 8",
    })
    void hasARowForEach(String by, String expected) {
        assertThat(keys(deputy().get(PROGRESS + by).body())).containsExactly(expected.split(" "));
    }

    @Test
    void countsNothingBeforeTermMarksAreSet() {
        var school = School.registered("pro-empty");
        school.term("term-2", "2026-11-02", "2026-12-29");
        school.group("g5a", 5, "5a");
        school.joins("g5a", "anna", "2026-09-01");
        school.scheduled("lesson-1", "g5a", "algebra", "ivanova", "2026-11-09");
        Inflow.isRead(jdbc);
        var total = Api.at(port)
                .of("school-pro-empty", "staff-1", "HEAD")
                .get("/api/reporting/progress?termId=term-2-pro-empty&by=group")
                .body()
                .path("total");
        assertThat(total.path("students").asInt()).isEqualTo(1);
        assertThat(total.path("assessed").asInt()).isZero();
        assertThat(total.path("notBelow3").isNull() || total.path("notBelow3").isMissingNode())
                .isTrue();
        assertThat(total.path("sou").isNull() || total.path("sou").isMissingNode())
                .isTrue();
    }

    @Test
    void showsATeacherOwnPagesOnly() {
        var answer = person("petrov-pro", "TEACHER").get(PROGRESS + "subject").body();
        assertThat(keys(answer)).containsExactly("algebra-pro", "history-pro");
        assertThat(answer.path("total").path("marks").asInt()).isEqualTo(3);
        assertThat(keys(person("ivanova-pro", "TEACHER")
                        .get(PROGRESS + "subject")
                        .body()))
                .containsExactly("algebra-pro");
    }

    @Test
    void showsAHomeroomTeacherTheWholeOwnClass() {
        var answer = person("ivanova-pro", "HOMEROOM_TEACHER", "TEACHER")
                .get(PROGRESS + "subject")
                .body();
        assertThat(keys(answer)).containsExactly("algebra-pro", "history-pro");
        assertThat(answer.path("total").path("marks").asInt()).isEqualTo(4);
        assertThat(keys(person("orlova-pro", "HOMEROOM_TEACHER")
                        .get(PROGRESS + "class")
                        .body()))
                .containsExactly("8a-pro");
    }

    @Test
    void showsNothingToAPersonWithoutPagesOrClass() {
        var answer = person("nobody-pro", "TEACHER", "HOMEROOM_TEACHER").get(PROGRESS + "class");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(keys(answer.body())).isEmpty();
        assertThat(answer.body().path("total").path("students").asInt(-1)).isZero();
    }

    @Test
    void isForControlAndTeachers() {
        for (var role : List.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR")) {
            assertThat(keys(person("staff-1", role).get(PROGRESS + "class").body()))
                    .as(role)
                    .hasSize(2);
        }
        for (var role : List.of("ADMINISTRATOR", "SECRETARY", "STUDENT", "GUARDIAN")) {
            assertThat(person("ivanova-pro", role).get(PROGRESS + "class").code())
                    .as(role)
                    .isEqualTo("role-missing");
            assertThat(person("ivanova-pro", role)
                            .download(PROGRESS + "class&format=csv")
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = Api.at(port).of("school-pro-other", "staff-9", "HEAD");
        assertThat(other.get(PROGRESS + "class").code()).isEqualTo("unknown-term");
        assertThat(keys(other.get("/api/reporting/progress?by=class&termId=term-2-pro-other")
                        .body()))
                .isEmpty();
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThat(deputy().get(PROGRESS + "weather").pointer()).isEqualTo("/by");
        assertThat(deputy().get("/api/reporting/progress?by=class&termId=%20").pointer())
                .isEqualTo("/termId");
        assertThat(deputy().get("/api/reporting/progress?by=class").status()).isEqualTo(400);
        assertThat(deputy().get(PROGRESS + "class&format=doc").code()).isEqualTo("unknown-format");
        assertThat(deputy().get(PROGRESS + "class&format=doc").pointer()).isEqualTo("/format");
    }

    @Test
    void isATableForSpreadsheets() {
        var file = deputy().download(PROGRESS + "class&format=csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"progress-class-term-2-pro.csv\"");
        assertThat(file.text().lines())
                .containsExactly(
                        "\uFEFFКласс;Обучающихся;Аттестовано;«5»;«4»;«3»;«2»;Не аттест.;Успеваемость;Качество;Средний балл;СОУ, %",
                        "7-Б;4;2;1;1;1;1;1;50,0%;50,0%;3,50;54,00",
                        "8-А;1;1;0;1;0;0;0;100,0%;100,0%;4,00;64,00",
                        "Итого;5;3;1;2;1;1;1;66,7%;66,7%;3,60;56,00");
    }

    @Test
    void namesTeachersAsPeopleServiceTellsTheAsker() {
        PeopleStandIn.tells(
                "directory",
                Map.of("staff", List.of(PeopleStandIn.person("staffId", "petrov-pro", "Петров", "Пётр", "Петрович"))));
        var deputy = deputy();
        var text = deputy.download(PROGRESS + "teacher&format=csv").text();
        assertThat(text).contains("Петров Пётр Петрович;5;", "\r\nivanova-pro;");
        assertThat(PeopleStandIn.bearers()).contains(deputy.authorization());
    }

    @Test
    void makesNoFileWithoutPeopleService() {
        PeopleStandIn.fails(500);
        var file = deputy().download(PROGRESS + "class&format=pdf");
        assertThat(file.status()).isEqualTo(503);
        assertThat(file.code()).isEqualTo("people-unavailable");
        PeopleStandIn.fails(403);
        assertThat(deputy().download(PROGRESS + "class&format=pdf").code()).isEqualTo("refused-there");
        assertThat(deputy().get(PROGRESS + "class").status()).isEqualTo(200);
    }

    private Session deputy() {
        return person("staff-1", "DEPUTY");
    }

    private Session person(String person, String... roles) {
        return Api.at(port).of("school-pro", person, roles);
    }

    private static List<String> keys(JsonNode body) {
        return StreamSupport.stream(body.path("rows").spliterator(), false)
                .map(row -> row.path("key").asString())
                .toList();
    }
}
