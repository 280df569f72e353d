package org.klassny.reporting.fillrate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
class FillRateControllerTest {

    private static final String PAGES = "/api/reporting/fill-rate/pages";
    private static final String TEACHERS = "/api/reporting/fill-rate/teachers";

    @LocalServerPort
    private int port;

    @BeforeAll
    static void aTermHalfFilled(@Autowired JdbcClient db) {
        var school = School.registered("fill");
        school.term("term-2", "2026-11-02", "2026-12-29");
        school.group("7b", 7);
        school.joins("7b", "anna", "2026-09-01");
        school.joins("7b", "boris", "2026-09-01");
        school.joins("7b", "gleb", "2026-09-01");
        school.leaves("7b", "gleb", "2026-11-10");
        school.joins("7b", "vera", "2026-11-12");
        school.group("1a", 1);
        school.joins("1a", "dina", "2026-09-01");
        var first = school.scheduled("lesson-1", "7b", "algebra", "ivanova", "2026-11-09");
        var second = school.scheduled("lesson-2", "7b", "algebra", "ivanova", "2026-11-13");
        var third = school.scheduled("lesson-3", "7b", "algebra", "ivanova", "2026-11-16");
        var later = school.scheduled("lesson-4", "7b", "algebra", "ivanova", "2026-12-07");
        school.cancelled(school.scheduled("lesson-5", "7b", "chemistry", "ivanova", "2026-12-08"));
        school.scheduled("lesson-6", "7b", "physics", "petrov", "2026-11-09");
        school.scheduled("lesson-7", "1a", "reading", "sidorova", "2026-11-09");
        school.opened(first);
        school.opened(second);
        school.opened(third);
        school.gives(first, 5, "anna", "mark-1", "5");
        school.gives(first, 6, "gleb", "mark-2", "3");
        school.gives(second, 5, "anna", "mark-3", "4");
        school.withdraws(second, 9, "anna", "mark-3", "4");
        school.gives(second, 7, "anna", "mark-4", "4");
        school.entered(
                third,
                "journal.mark-given.v1",
                school.by(third, 5, school.of("substitute"), third.teacher()),
                java.util.Map.of(
                        "markId",
                        "mark-5",
                        "studentId",
                        school.of("boris"),
                        "workType",
                        "QUIZ",
                        "value",
                        "2",
                        "version",
                        1));
        school.cancelled(later);
        PeopleStandIn.roster(
                "groups/7b-fill",
                List.of(PeopleStandIn.person("studentId", "anna-fill", "Абрамова", "Анна", "Олеговна")));
        School.registered("fill-other").term("term-2", "2026-11-02", "2026-12-29");
        Inflow.isRead(db);
    }

    @Test
    void showsEveryPageOfTheTermToTheDeputy() {
        var answer = deputy().get(PAGES + "?termId=term-2-fill");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("on").asString()).isEqualTo("2026-11-20");
        assertThat(pages(answer.body()))
                .containsExactly("1a-fill reading-fill", "7b-fill algebra-fill", "7b-fill physics-fill");
        var algebra = answer.body().path("pages").path(1);
        assertThat(algebra.path("teacherIds").path(0).asString()).isEqualTo("ivanova-fill");
        assertThat(algebra.path("teacherIds").size()).isEqualTo(1);
        assertThat(algebra.path("lessonsHeld").asInt()).isEqualTo(3);
        assertThat(algebra.path("students").asInt()).isEqualTo(3);
        assertThat(algebra.path("withoutMark").asInt()).isEqualTo(1);
        assertThat(algebra.path("withOneMark").asInt()).isEqualTo(1);
        assertThat(algebra.path("marks").asInt()).isEqualTo(3);
        assertThat(algebra.path("target").asInt()).isEqualTo(1);
        assertThat(algebra.path("belowTarget").asInt()).isEqualTo(1);
        assertThat(algebra.path("shareWithoutMark").asDouble()).isEqualTo(0.3333);
        assertThat(algebra.path("marksPerStudent").asDouble()).isEqualTo(1.0);
        assertThat(algebra.path("reachesTarget").asBoolean()).isFalse();
    }

    @Test
    void asksNoMarksOfAFirstClass() {
        var reading = deputy().get(PAGES + "?termId=term-2-fill&target=3")
                .body()
                .path("pages")
                .path(0);
        assertThat(reading.path("graded").asBoolean()).isFalse();
        assertThat(reading.path("target").asInt()).isZero();
    }

    @Test
    void countsAsOfADay() {
        var answer = deputy().get(PAGES + "/7b-fill/algebra-fill/term-2-fill?on=2026-11-09");
        assertThat(answer.body().path("page").path("lessonsHeld").asInt()).isEqualTo(1);
        assertThat(students(answer.body())).containsExactly("anna-fill 1", "boris-fill 0", "gleb-fill 1");
    }

    @Test
    void countsAgainstAGivenTarget() {
        var page = deputy().get(PAGES + "/7b-fill/algebra-fill/term-2-fill?target=2")
                .body()
                .path("page");
        assertThat(page.path("target").asInt()).isEqualTo(2);
        assertThat(page.path("belowTarget").asInt()).isEqualTo(2);
    }

    @Test
    void showsATeacherOwnPagesOnly() {
        assertThat(pages(teacher("ivanova-fill")
                        .get(PAGES + "?termId=term-2-fill")
                        .body()))
                .containsExactly("7b-fill algebra-fill");
        assertThat(pages(teacher("substitute-fill")
                        .get(PAGES + "?termId=term-2-fill")
                        .body()))
                .isEmpty();
    }

    @Test
    void refusesAPageOfAnotherTeacher() {
        assertThat(teacher("ivanova-fill")
                        .get(PAGES + "/7b-fill/algebra-fill/term-2-fill")
                        .status())
                .isEqualTo(200);
        var answer = teacher("petrov-fill").get(PAGES + "/7b-fill/algebra-fill/term-2-fill");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not-your-page");
    }

    @Test
    void addsUpTheGradedPagesOfATeacher() {
        var answer = deputy().get(TEACHERS + "?termId=term-2-fill");
        assertThat(answer.body().path("teachers").size()).isEqualTo(2);
        var ivanova = answer.body().path("teachers").path(0);
        assertThat(ivanova.path("teacherId").asString()).isEqualTo("ivanova-fill");
        assertThat(ivanova.path("pages").asInt()).isEqualTo(1);
        assertThat(ivanova.path("pagesBelowTarget").asInt()).isEqualTo(1);
        assertThat(ivanova.path("withoutMark").asInt()).isEqualTo(1);
        assertThat(teacher("petrov-fill")
                        .get(TEACHERS + "?termId=term-2-fill")
                        .body()
                        .path("teachers")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGES + "?termId=term-2-fill",
                TEACHERS + "?termId=term-2-fill",
                PAGES + "/7b-fill/algebra-fill/term-2-fill"
            })
    void isNotForStudentsGuardiansAndAuditors(String path) {
        for (var role : List.of("STUDENT", "GUARDIAN", "AUDITOR", "SECRETARY")) {
            var answer = Api.at(port).of("school-fill", "anna-fill", role).get(path);
            assertThat(answer.status()).as(role).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("role-missing");
        }
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = Api.at(port).of("school-fill-other", "staff-9", "DEPUTY");
        assertThat(other.get(PAGES + "?termId=term-2-fill").code()).isEqualTo("unknown-term");
        assertThat(other.get(PAGES + "/7b-fill/algebra-fill/term-2-fill").status())
                .isEqualTo(404);
        assertThat(other.get(PAGES + "/7b-fill/algebra-fill/term-2-fill-other").code())
                .isEqualTo("unknown-page");
        assertThat(pages(other.get(PAGES + "?termId=term-2-fill-other").body())).isEmpty();
    }

    @Test
    void namesThePlaceOfWhatIsMalformed() {
        assertThat(deputy().get(PAGES).status()).isEqualTo(400);
        assertThat(deputy().get(PAGES + "?termId=%20").pointer()).isEqualTo("/termId");
        assertThat(deputy().get(PAGES + "?termId=term-2-fill&on=20.11.2026").pointer())
                .isEqualTo("/on");
        assertThat(deputy().get(PAGES + "?termId=term-2-fill&on=2026-10-31").code())
                .isEqualTo("date-outside-term");
        assertThat(deputy().get(PAGES + "?termId=term-2-fill&target=-1").pointer())
                .isEqualTo("/target");
        assertThat(deputy().get(PAGES + "?termId=term-2-fill&target=many").status())
                .isEqualTo(400);
    }

    @Test
    void isAPaperToBeSigned() {
        var file = teacher("ivanova-fill").download(PAGES + "/7b-fill/algebra-fill/term-2-fill?format=pdf");
        assertThat(file.status()).isEqualTo(200);
        var pdf = Papers.pdf(Papers.kept("fill-rate.pdf", file.bytes()));
        assertThat(pdf.fonts()).containsExactly("PTSans-Bold", "PTSans-Regular");
        assertThat(pdf.text())
                .contains("Накопляемость отметок", "МБОУ «Средняя школа № 1»", "20.11.2026", "Проведено уроков: 3")
                .contains("Абрамова Анна Олеговна", "vera-fill", "1 из 3", "подпись", "1 / 1");
    }

    @Test
    void isATable() {
        assertThat(deputy().download(PAGES + "/7b-fill/algebra-fill/term-2-fill?format=csv&target=2")
                        .text()
                        .lines())
                .containsExactly(
                        "\uFEFFФамилия, имя, отчество;Отметок;Норма достигнута",
                        "boris-fill;1;нет",
                        "vera-fill;0;нет",
                        "Абрамова Анна Олеговна;2;да",
                        "Итого;3;");
        assertThat(Papers.xlsx(deputy().download(PAGES + "/7b-fill/algebra-fill/term-2-fill?format=xlsx")
                        .bytes()))
                .contains("Абрамова Анна Олеговна|2|да", "По состоянию на: 20.11.2026");
    }

    @Test
    void printsForNobodyElse() {
        var path = PAGES + "/7b-fill/algebra-fill/term-2-fill?format=csv";
        assertThat(teacher("petrov-fill").download(path).code()).isEqualTo("not-your-page");
        assertThat(Api.at(port)
                        .of("school-fill", "anna-fill", "STUDENT")
                        .download(path)
                        .status())
                .isEqualTo(403);
        assertThat(Api.at(port)
                        .of("school-fill-other", "staff-9", "DEPUTY")
                        .download(path)
                        .status())
                .isEqualTo(404);
        assertThat(deputy().download(path.replace("csv", "doc")).code()).isEqualTo("unknown-format");
        PeopleStandIn.fails(500);
        try {
            assertThat(deputy().download(path).code()).isEqualTo("people-unavailable");
        } finally {
            PeopleStandIn.answers();
        }
    }

    private Session deputy() {
        return Api.at(port).of("school-fill", "staff-1", "DEPUTY");
    }

    private Session teacher(String person) {
        return Api.at(port).of("school-fill", person, "TEACHER");
    }

    private static List<String> pages(JsonNode body) {
        return StreamSupport.stream(body.path("pages").spliterator(), false)
                .map(page -> page.path("groupId").asString() + " "
                        + page.path("subjectId").asString())
                .toList();
    }

    private static List<String> students(JsonNode body) {
        return StreamSupport.stream(body.path("students").spliterator(), false)
                .map(student -> student.path("studentId").asString() + " "
                        + student.path("marks").asInt())
                .toList();
    }
}
