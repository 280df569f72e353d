package org.klassny.reporting.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

@ReportingTest
class SummarySheetControllerTest {

    private static final String SHEET = "/api/reporting/summary-sheet/7b-sum?termId=term-2-sum";
    private static final List<String> SUBJECTS = List.of(
            "Русский язык",
            "Литература",
            "Английский язык",
            "Алгебра",
            "Геометрия",
            "Вероятность",
            "Информатика",
            "История",
            "Обществозн.",
            "География",
            "Биология",
            "Физика",
            "Химия",
            "ИЗО",
            "Музыка",
            "Труд",
            "Физкультура");
    private static final List<String> SURNAMES = List.of(
            "Абрамова",
            "Белов",
            "Васильева",
            "Григорьев",
            "Дмитриева",
            "Ершов",
            "Жукова",
            "Зайцев",
            "Ильина",
            "Козлов",
            "Лебедева",
            "Морозов",
            "Новикова",
            "Орлов",
            "Павлова",
            "Романов",
            "Соколова",
            "Тихонов",
            "Ушакова",
            "Фролов",
            "Хохлова",
            "Цветков",
            "Чернышёва",
            "Шестаков",
            "Щербакова",
            "Эйдельман",
            "Юдина",
            "Яковлев");

    @LocalServerPort
    private int port;

    @BeforeAll
    static void aClassWithTermMarks(@Autowired JdbcClient db) {
        var school = School.registered("sum");
        school.term("term-2", "2026-11-02", "2026-12-29", "2 четверть 2026/27 учебного года");
        school.schoolClass("7b", 7, "7-Б", "orlova");
        school.schoolClass("8a", 8, "8-А", "petrov");
        school.group("g7b", 7, "7b");
        for (var i = 0; i < SUBJECTS.size(); i++) {
            school.subject("subject-" + i, SUBJECTS.get(i), SUBJECTS.get(i));
            school.scheduled("lesson-" + i, "g7b", "subject-" + i, "ivanova", "2026-11-09");
        }
        var students = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < SURNAMES.size(); i++) {
            var student = "s" + i;
            school.enrolled(student, "7b", "2026-09-01");
            school.joins("g7b", student, "2026-09-01");
            // the last has no name at people-service
            if (i < SURNAMES.size() - 1) {
                students.add(PeopleStandIn.person(
                        "studentId",
                        school.of(student),
                        SURNAMES.get(i),
                        i % 2 == 0 ? "Александра" : "Константин",
                        "Владимировна"));
            }
            for (var subject = 0; subject < SUBJECTS.size(); subject++) {
                if ((i * 7 + subject * 3) % 23 != 0) {
                    school.termMark("g7b", "subject-" + subject, student, String.valueOf(3 + (i + subject) % 3));
                }
            }
        }
        school.notAssessed("g7b", "subject-3", "s0", "ILLNESS");
        school.enrolled("gone", "7b", "2026-09-01");
        school.departed("gone", "2026-11-15");
        PeopleStandIn.roster("classes/7b-sum", students);
        PeopleStandIn.tells(
                "directory",
                Map.of("staff", List.of(PeopleStandIn.person("staffId", "orlova-sum", "Орлова", "Анна", "Игоревна"))));
        School.registered("sum-other").term("term-2", "2026-11-02", "2026-12-29");
        Inflow.isRead(db);
    }

    @AfterEach
    void peopleAnswers() {
        PeopleStandIn.answers();
    }

    @Test
    void tellsEveryTermMarkOfTheClassOfTheDay() {
        var answer = deputy().get(SHEET);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("subjects").size()).isEqualTo(SUBJECTS.size());
        assertThat(answer.body().path("students").size()).isEqualTo(SURNAMES.size());
        var first = answer.body().path("students").path(0);
        assertThat(first.path("studentId").asString()).isEqualTo("s0-sum");
        assertThat(first.path("marks").path("subject-4-sum").asString()).isEqualTo("4");
        assertThat(first.path("marks").has("subject-3-sum")).isFalse();
        assertThat(first.path("notAssessed").path("subject-3-sum").asString()).isEqualTo("ILLNESS");
    }

    @Test
    void isAPaperToBeSigned() {
        var file = deputy().download(SHEET + "&format=pdf");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"summary-sheet-7b-sum-term-2-sum.pdf\"");
        var pdf = Papers.pdf(Papers.kept("summary-sheet.pdf", file.bytes()));
        assertThat(pdf.title()).isEqualTo("Сводная ведомость успеваемости");
        assertThat(pdf.fonts()).containsExactly("PTSans-Bold", "PTSans-Regular");
        assertThat(pdf.text())
                .contains("МБОУ «Средняя школа № 1»", "7-Б", "2 четверть 2026/27 учебного года", "20.11.2026")
                .contains("Абрамова Александра Владимировна", "Щербакова", "s27-sum", "н/а")
                .contains("Классный руководитель", "Орлова Анна Игоревна", "Директор", "1 / " + pdf.pages());
    }

    @Test
    void isAWorkbook() {
        var file = deputy().download(SHEET + "&format=xlsx");
        assertThat(file.header("Content-Type"))
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var rows = Papers.xlsx(Papers.kept("summary-sheet.xlsx", file.bytes()));
        assertThat(rows).contains("Сводная ведомость успеваемости", "Класс: 7-Б");
        assertThat(rows)
                .filteredOn(row -> row.startsWith("Фамилия"))
                .singleElement()
                .asString()
                .contains("|Алгебра|Английский язык|Биология|");
        assertThat(rows)
                .filteredOn(row -> row.startsWith("Абрамова"))
                .singleElement()
                .asString()
                .startsWith("Абрамова Александра Владимировна|н/а|")
                .endsWith("|4.07");
    }

    @Test
    void isForControlAndTheHomeroomTeacherOfTheClass() {
        for (var role : List.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR")) {
            assertThat(person("staff-1", role).get(SHEET).status()).as(role).isEqualTo(200);
        }
        assertThat(person("orlova-sum", "HOMEROOM_TEACHER").get(SHEET).status()).isEqualTo(200);
        assertThat(person("petrov-sum", "HOMEROOM_TEACHER").get(SHEET).code()).isEqualTo("not-your-class");
        assertThat(person("petrov-sum", "HOMEROOM_TEACHER")
                        .download(SHEET + "&format=pdf")
                        .code())
                .isEqualTo("not-your-class");
        for (var role : List.of("TEACHER", "ADMINISTRATOR", "SECRETARY", "STUDENT", "GUARDIAN")) {
            assertThat(person("orlova-sum", role).get(SHEET).code()).as(role).isEqualTo("role-missing");
            assertThat(person("orlova-sum", role)
                            .download(SHEET + "&format=csv")
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void knowsNothingOfAnotherSchool() {
        var other = Api.at(port).of("school-sum-other", "staff-9", "HEAD");
        assertThat(other.get(SHEET.replace("term-2-sum", "term-2-sum-other")).code())
                .isEqualTo("unknown-class");
        assertThat(other.get(SHEET).status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsMalformedOrUnknown() {
        assertThat(deputy().get(SHEET.replace("7b-sum", "%20")).pointer()).isEqualTo("/classId");
        assertThat(deputy().get("/api/reporting/summary-sheet/7b-sum?termId=%20")
                        .pointer())
                .isEqualTo("/termId");
        assertThat(deputy().get(SHEET.replace("term-2-sum", "term-9")).code()).isEqualTo("unknown-term");
        assertThat(deputy().download(SHEET + "&format=docx").code()).isEqualTo("unknown-format");
    }

    @Test
    void makesNoFileWithoutNames() {
        PeopleStandIn.fails(503);
        var file = deputy().download(SHEET + "&format=xlsx");
        assertThat(file.status()).isEqualTo(503);
        assertThat(file.code()).isEqualTo("people-unavailable");
    }

    private Session deputy() {
        return person("staff-1", "DEPUTY");
    }

    private Session person(String person, String... roles) {
        return Api.at(port).of("school-sum", person, roles);
    }
}
