package org.klassny.reporting.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klassny.reporting.world.Inflow;
import org.klassny.reporting.world.JournalPages;
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
class MissedLessonsControllerTest {

    private static final String MISSED = "/api/reporting/missed-lessons?from=2026-11-01&until=2026-11-30";
    private static final String CLASS = MISSED + "&classId=7b-mis";
    private static final String GROUP = MISSED + "&groupId=g7b-mis";

    @LocalServerPort
    private int port;

    /** Anna missed algebra and history; Boris came late, and was corrected to ill; Vera missed a lesson in another class. */
    @BeforeAll
    static void lessonsWithAttendance(@Autowired JdbcClient db) {
        var school = School.registered("mis");
        school.term("term-2", "2026-11-02", "2026-12-29");
        school.subject("algebra", "Алгебра", "Алг.");
        school.subject("history", "История", "Ист.");
        school.schoolClass("7b", 7, "7-Б", "orlova");
        school.schoolClass("8a", 8, "8-А", "nikitin");
        school.group("g7b", 7, "7b");
        school.group("g8a", 8, "8a");
        for (var student : List.of("anna", "boris")) {
            school.enrolled(student, "7b", "2026-09-01");
            school.joins("g7b", student, "2026-09-01");
        }
        school.enrolled("vera", "8a", "2026-09-01");
        school.transferred("vera", "8a", "7b", "2026-11-17");
        var algebra = school.scheduled("lesson-1", "g7b", "algebra", "ivanova", "2026-11-16");
        var history = school.scheduled("lesson-2", "g7b", "history", "petrov", "2026-11-18");
        var elsewhere = school.scheduled("lesson-3", "g8a", "algebra", "petrov", "2026-11-16");
        school.opened(algebra);
        school.opened(history);
        school.opened(elsewhere);
        school.attendance(algebra, 1, "anna", "PRESENT");
        school.attendance(algebra, 2, "anna", "ABSENT");
        school.attendance(algebra, 3, "boris", "LATE");
        school.attendance(history, 1, "anna", "EXCUSED");
        school.attendance(history, 2, "boris", "PRESENT");
        school.attendance(elsewhere, 1, "vera", "ILL");
        school.corrected(
                algebra,
                "correction-1",
                "boris",
                "journal.attendance-corrected.v1",
                Map.of("previous", "LATE", "status", "ILL"));
        JournalPages.has(
                "g7b-mis/algebra-mis/term-2-mis",
                List.of(Map.of("lessonId", "lesson-1-mis", "topic", "=Линейные уравнения"), Map.of("lessonId", "x")));
        PeopleStandIn.roster(
                "classes/7b-mis",
                List.of(PeopleStandIn.person("studentId", "anna-mis", "Абрамова", "Анна", "Олеговна")));
        PeopleStandIn.roster(
                "groups/g7b-mis",
                List.of(PeopleStandIn.person("studentId", "boris-mis", "Белов", "Борис", "Олегович")));
        School.registered("mis-other");
        Inflow.isRead(db);
    }

    @AfterEach
    void neighboursAnswer() {
        PeopleStandIn.answers();
        JournalPages.away(false);
    }

    @Test
    void tellsWhatStudentsOfAClassMissedWithTheTopics() {
        var answer = deputy().get(CLASS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(lines(answer.body()))
                .containsExactly(
                        "anna-mis 2026-11-16 algebra-mis ABSENT =Линейные уравнения",
                        "anna-mis 2026-11-18 history-mis EXCUSED ",
                        "boris-mis 2026-11-16 algebra-mis ILL =Линейные уравнения");
    }

    @Test
    void countsAStudentToTheClassOfTheDay() {
        assertThat(lines(deputy().get(CLASS.replace("7b", "8a")).body()))
                .containsExactly("vera-mis 2026-11-16 algebra-mis ILL ");
    }

    @Test
    void tellsWhatStudentsOfAGroupMissed() {
        assertThat(lines(deputy().get(GROUP).body())).hasSize(3);
        assertThat(lines(deputy().get(GROUP.replace("until=2026-11-30", "until=2026-11-17"))
                        .body()))
                .hasSize(2);
    }

    @Test
    void showsATeacherTheLessonsOfOwnPages() {
        assertThat(lines(person("ivanova-mis", "TEACHER").get(GROUP).body()))
                .allMatch(line -> line.contains("algebra-mis"))
                .hasSize(2);
        assertThat(lines(person("ivanova-mis", "TEACHER").get(CLASS).body())).hasSize(2);
        assertThat(person("ivanova-mis", "TEACHER")
                        .get(GROUP.replace("g7b", "g8a"))
                        .code())
                .isEqualTo("not-your-group");
        assertThat(person("nikitin-mis", "TEACHER").get(CLASS).code()).isEqualTo("not-your-class");
    }

    @Test
    void showsAHomeroomTeacherTheOwnClass() {
        assertThat(lines(person("orlova-mis", "HOMEROOM_TEACHER").get(CLASS).body()))
                .hasSize(3);
        assertThat(lines(person("orlova-mis", "HOMEROOM_TEACHER").get(GROUP).body()))
                .hasSize(3);
        assertThat(person("nikitin-mis", "HOMEROOM_TEACHER").get(CLASS).code()).isEqualTo("not-your-class");
        assertThat(person("nikitin-mis", "HOMEROOM_TEACHER")
                        .download(CLASS + "&format=csv")
                        .code())
                .isEqualTo("not-your-class");
        assertThat(person("nikitin-mis", "HOMEROOM_TEACHER").get(GROUP).code()).isEqualTo("not-your-group");
    }

    @Test
    void isForControlAndTeachers() {
        for (var role : List.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR")) {
            assertThat(person("staff-1", role).get(CLASS).status()).as(role).isEqualTo(200);
        }
        for (var role : List.of("ADMINISTRATOR", "SECRETARY", "STUDENT", "GUARDIAN")) {
            assertThat(person("anna-mis", role).get(CLASS).code()).as(role).isEqualTo("role-missing");
            assertThat(person("anna-mis", role).download(CLASS + "&format=csv").status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = Api.at(port).of("school-mis-other", "staff-9", "HEAD");
        assertThat(other.get(CLASS).code()).isEqualTo("unknown-class");
        assertThat(other.get(GROUP).code()).isEqualTo("unknown-group");
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThat(deputy().get(MISSED).code()).isEqualTo("class-or-group");
        assertThat(deputy().get(CLASS + "&groupId=g7b-mis").status()).isEqualTo(400);
        assertThat(deputy().get(MISSED + "&classId=%20").pointer()).isEqualTo("/classId");
        assertThat(deputy().get(CLASS.replace("2026-11-01", "1.11.2026")).pointer())
                .isEqualTo("/from");
        assertThat(deputy().get(CLASS.replace("until=2026-11-30", "until=2026-10-30"))
                        .code())
                .isEqualTo("malformed-period");
        assertThat(deputy().get(CLASS.replace("until=2026-11-30", "until=2028-10-30"))
                        .pointer())
                .isEqualTo("/until");
        assertThat(deputy().get("/api/reporting/missed-lessons?classId=7b-mis").status())
                .isEqualTo(400);
    }

    @Test
    void isATableWithoutFormulas() {
        assertThat(deputy().download(CLASS + "&format=csv").text().lines())
                .containsExactly(
                        "\uFEFFФамилия, имя, отчество;Дата;Урок;Предмет;Причина;Тема урока",
                        "boris-mis;16.11.2026;1;Алгебра;Б (болезнь);'=Линейные уравнения",
                        "Абрамова Анна Олеговна;16.11.2026;1;Алгебра;Н (без уважительной причины);'=Линейные уравнения",
                        "Абрамова Анна Олеговна;18.11.2026;1;История;П (уважительная причина);");
        assertThat(Papers.xlsx(deputy().download(GROUP + "&format=xlsx").bytes()))
                .contains("Белов Борис Олегович|16.11.2026|1|Алгебра|Б (болезнь)|=Линейные уравнения");
    }

    @Test
    void isAPaper() {
        var pdf = Papers.pdf(Papers.kept(
                "missed-lessons.pdf", deputy().download(CLASS + "&format=pdf").bytes()));
        assertThat(pdf.text())
                .contains("Пропущенные уроки и их темы", "01.11.2026 – 30.11.2026", "=Линейные уравнения");
    }

    @Test
    void doesWithoutNothingThatANeighbourOwes() {
        JournalPages.away(true);
        assertThat(deputy().get(CLASS).status()).isEqualTo(503);
        assertThat(deputy().get(CLASS).code()).isEqualTo("journal-unavailable");
        JournalPages.away(false);
        PeopleStandIn.fails(500);
        assertThat(deputy().download(CLASS + "&format=csv").code()).isEqualTo("people-unavailable");
    }

    private Session deputy() {
        return person("staff-1", "DEPUTY");
    }

    private Session person(String person, String... roles) {
        return Api.at(port).of("school-mis", person, roles);
    }

    private static List<String> lines(JsonNode body) {
        var lines = new ArrayList<String>();
        for (var student : body.path("students")) {
            for (var lesson : student.path("lessons")) {
                lines.add(String.join(
                        " ",
                        student.path("studentId").asString(),
                        lesson.path("date").asString(),
                        lesson.path("subjectId").asString(),
                        lesson.path("status").asString(),
                        lesson.path("topic").asString("")));
            }
        }
        return lines;
    }
}
