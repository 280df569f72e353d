package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.people.imports.web.Importing.count;
import static org.klassny.people.imports.web.Importing.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class ImportApiTest {

    private final Importing school;

    ImportApiTest(@Autowired Api api) {
        this.school = new Importing(api);
    }

    @Test
    void aBundleIsShownThenAppliedThenTakenBack() {
        var preview = school.preview(Bundle.ofSmallSchool().zip());
        assertThat(faults(preview)).isEmpty();
        assertThat(count(preview, "STUDENT")).isEqualTo("2 0 0 0");
        assertThat(school.admin.get("/api/people/students").at("/students").isEmpty())
                .isTrue();
        var applied = school.apply(Bundle.ofSmallSchool().zip());
        var students = school.admin.get("/api/people/students");
        assertThat(students.values("students", "className")).containsExactly("7-Б", "7-Б");
        var anna = students.at("/students/1/studentId").asString();
        var card = school.admin.get("/api/people/students/" + anna + "/card");
        assertThat(card.at("/birthDate").asString()).isEqualTo("2013-05-17");
        assertThat(card.at("/guardians/0/kinship").asString()).isEqualTo("MOTHER");
        assertThat(card.at("/guardians/0/phone").asString()).isEqualTo("+7 900 000-00-01");
        var groups = school.admin.get("/api/people/groups");
        assertThat(groups.entry("groups", "name", "7-Б").path("members").asInt())
                .isEqualTo(2);
        assertThat(groups.entry("groups", "name", "Английский 7-Б")
                        .path("members")
                        .asInt())
                .isEqualTo(1);
        assertThat(school.admin
                        .get("/api/people/classes")
                        .at("/classes/0/homeroomTeacherId")
                        .asString())
                .startsWith("staff-");
        var again = school.apply(Bundle.ofSmallSchool().zip());
        assertThat(again.at("/total").asInt()).isZero();
        assertThat(count(again, "STUDENT")).isEqualTo("0 0 0 2");
        school.undo(applied.at("/importId").asString());
        assertThat(school.admin.get("/api/people/students").at("/students").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/classes").at("/classes").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/groups").at("/groups").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/guardians").at("/guardians").isEmpty())
                .isTrue();
        var third = school.apply(Bundle.ofSmallSchool().zip());
        assertThat(count(third, "STUDENT")).isEqualTo("2 0 0 0");
        assertThat(school.admin
                        .get("/api/people/groups")
                        .entry("groups", "name", "7-Б")
                        .path("members")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whatWasExportedMakesAnEmptySchoolTheSame(@Autowired Api api) {
        school.apply(Bundle.ofSmallSchool().zip());
        var first = Bundle.unzip(
                school.admin.download("/api/people/exports/oneroster").bytes());
        assertThat(first.get("manifest.csv"))
                .contains("oneroster.version,1.2", "file.users,bulk", "file.results,absent");
        assertThat(first.get("classes.csv")).contains("metadata.building", "Главный корпус");
        assertThat(first.get("users.csv")).contains("u-anna", "metadata.snils", "112-233", "Учитель");
        var other = new Importing(api);
        other.apply(school.admin.download("/api/people/exports/oneroster").bytes());
        var second = Bundle.unzip(
                other.admin.download("/api/people/exports/oneroster").bytes());
        for (var file : first.keySet()) {
            if (!file.equals("orgs.csv")) {
                assertThat(second.get(file)).as(file).isEqualTo(first.get(file));
            }
        }
        var list = school.admin
                .download("/api/people/exports/students?format=XLSX")
                .bytes();
        var third = new Importing(api);
        third.apply(list);
        assertThat(third.admin
                        .download("/api/people/exports/students?format=CSV")
                        .bytes())
                .isEqualTo(school.admin
                        .download("/api/people/exports/students?format=CSV")
                        .bytes());
    }

    @Test
    void aFaultyRowIsNamedAndNothingIsDone() {
        var faulty = Bundle.ofSmallSchool()
                .replacing("users.csv", "u-boris,,,true,boris,,Борис,Ёлкин", "u-boris,,,true,boris,,Борис,")
                .replacing("enrollments.csv", "c7b,org-1,u-anna", "c-none,org-1,u-anna")
                .replacing("demographics.csv", "2013-05-17", "17 мая")
                .zip();
        var preview = school.preview(faulty);
        assertThat(faults(preview))
                .contains(
                        "users.csv 3 familyName MISSING_VALUE",
                        "enrollments.csv 2 classSourcedId UNKNOWN_REFERENCE",
                        "demographics.csv 2 birthDate MALFORMED_DATE");
        var id = preview.at("/importId").asString();
        assertThat(preview.at("/state").asString()).isEqualTo("FAULTY");
        assertThat(school.admin
                        .post("/api/people/imports/" + id + "/application", "")
                        .problem())
                .isEqualTo("409 import-faulty");
        assertThat(school.admin.get("/api/people/students").at("/students").isEmpty())
                .isTrue();
        assertThat(school.admin.delete("/api/people/imports/" + id).status()).isEqualTo(204);
        assertThat(school.admin.get("/api/people/imports/" + id).problem()).isEqualTo("404 unknown-import");
    }

    @Test
    void aDeltaChangesEndsAndKeepsTheRest() {
        school.apply(Bundle.ofSmallSchool().zip());
        var delta = Bundle.of("1.1")
                .without("orgs.csv")
                .with("users.csv", "sourcedId,status,role,givenName,familyName\nu-anna,active,student,Анна,Замужняя\n")
                .with(
                        "enrollments.csv",
                        "sourcedId,status,classSourcedId,userSourcedId,role\nn2,tobedeleted,c7b,u-boris,student\n")
                .zip();
        var applied = school.apply(delta);
        assertThat(count(applied, "STUDENT")).isEqualTo("0 1 0 0");
        assertThat(count(applied, "ENROLLMENT")).isEqualTo("0 0 1 0");
        var students = school.admin.get("/api/people/students");
        assertThat(students.values("students", "until")).containsExactly("2026-11-19", "");
        assertThat(students.at("/students/1/name/surname").asString()).isEqualTo("Замужняя");
        assertThat(students.at("/students/1/name/patronymic").asString()).isEqualTo("Игоревна");
        school.undo(applied.at("/importId").asString());
        var back = school.admin.get("/api/people/students");
        assertThat(back.values("students", "until")).containsExactly("", "");
        assertThat(back.at("/students/1/name/surname").asString()).isEqualTo("Ягодкина");
    }

    @Test
    void whatLaterChangesStandOnIsNotUndone() {
        var applied = school.apply(Bundle.ofSmallSchool().zip());
        var anna = school.admin
                .get("/api/people/students")
                .at("/students/1/studentId")
                .asString();
        assertThat(school.admin
                        .put(
                                "/api/people/students/" + anna,
                                "{'name': {'surname': 'Ягодкина', 'given': 'Анна-Мария'}, 'seen': 1}")
                        .status())
                .isEqualTo(200);
        var refused = school.admin.post(
                "/api/people/imports/" + applied.at("/importId").asString() + "/undoing", "");
        assertThat(refused.problem()).isEqualTo("409 undo-refused");
        assertThat(refused.at("/obstacles/0/why").asString()).isEqualTo("CHANGED_LATER");
        assertThat(refused.at("/obstacles/0/name").asString()).isEqualTo("Ягодкина Анна-Мария");
    }

    @Test
    void theSecretaryImportsListsIntoClassesThatAreThere() {
        var secretary = school.as("staff-secretary", "SECRETARY");
        var list = "Класс;Фамилия;Имя\n7-Б;Ягодкина;Анна\n".getBytes(StandardCharsets.UTF_8);
        var preview = Importing.preview(secretary, school.nextId(), list);
        assertThat(faults(preview)).containsExactly("csv 2 - UNKNOWN_CLASS");
        assertThat(Importing.preview(
                                secretary,
                                school.nextId(),
                                Bundle.ofSmallSchool().zip())
                        .problem())
                .isEqualTo("403 role-missing");
        assertThat(secretary.download("/api/people/exports/oneroster").status()).isEqualTo(403);
        assertThat(secretary
                        .download("/api/people/exports/template?format=XLSX")
                        .status())
                .isEqualTo(200);
        assertThat(count(school.apply(list), "CLASS")).isEqualTo("1 0 0 0");
    }

    @Test
    void aListBringsTheConsentsOfItsFamilies() {
        var list = consents("7-Б;Ягодкина;Анна;17.05.2013;Ягодкина;Ольга;olga@example.org;согласие;01.09.2026;12-с;;\n"
                + "10-А;Ёлкин;Борис;03.02.2010;Ёлкина;Инна;;отказ;02.09.2026;;да;03.09.2026\n"
                + "10-А;Рощина;Вера;;Рощина;Нина;;;;;;\n");
        var applied = school.apply(list);
        assertThat(count(applied, "CONSENT")).isEqualTo("3 0 0 0");
        assertThat(states()).containsExactly("GIVEN", "NONE", "GIVEN");
        var rows = school.admin.get("/api/people/consents");
        assertThat(rows.values("consents", "documentDate")).containsExactly("2026-09-03", "2026-09-02", "2026-09-01");
        assertThat(rows.values("consents", "decision")).containsExactly("GIVEN", "REFUSED", "GIVEN");
        assertThat(rows.values("consents", "documentNumber")).containsExactly("", "", "12-с");
        assertThat(rows.at("/consents/0/givenById").asString())
                .isEqualTo(rows.at("/consents/0/studentId").asString());
        var exported =
                school.admin.download("/api/people/exports/students?format=CSV").bytes();
        assertThat(count(school.apply(exported), "CONSENT")).isEqualTo("0 0 0 3");
        assertThat(count(school.apply(list), "CONSENT")).isEqualTo("0 0 0 3");
        school.undo(applied.at("/importId").asString());
        assertThat(school.admin.get("/api/people/consents").at("/consents").isEmpty())
                .isTrue();
        assertThat(school.admin.get("/api/people/students").at("/students").isEmpty())
                .isTrue();
        assertThat(count(school.apply(list), "CONSENT")).isEqualTo("3 0 0 0");
        assertThat(states()).containsExactly("GIVEN", "NONE", "GIVEN");
    }

    @Test
    void undoneAConsentLeavesTheOneBeforeIt() {
        var row = "7-Б;Ягодкина;Анна;17.05.2013;Ягодкина;Ольга;olga@example.org;%s;%s;;;\n";
        school.apply(consents(row.formatted("согласие", "01.09.2026")));
        var refusal = school.apply(consents(row.formatted("отказ", "10.11.2026")));
        assertThat(count(refusal, "CONSENT")).isEqualTo("1 0 0 0");
        assertThat(states()).containsExactly("REFUSED");
        school.undo(refusal.at("/importId").asString());
        assertThat(states()).containsExactly("GIVEN");
        var again = school.apply(consents(row.formatted("согласие", "12.11.2026")));
        var consent = school.admin
                .get("/api/people/consents")
                .at("/consents/0/consentId")
                .asString();
        school.admin.post("/api/people/consents/" + consent + "/withdrawal", "{'on': '2026-11-19'}");
        var refused =
                school.admin.post("/api/people/imports/" + again.at("/importId").asString() + "/undoing", "");
        assertThat(refused.at("/obstacles/0/why").asString()).isEqualTo("CONSENT_WITHDRAWN");
    }

    @Test
    void aConsentOfAStudentUnderSixteenIsNamed() {
        var preview = school.preview(consents("7-Б;Ягодкина;Анна;17.05.2013;;;;;;;да;01.09.2026\n"
                + "10-А;Ёлкин;Борис;02.09.2010;;;;;;;да;01.09.2026\n10-А;Рощина;Вера;;;;;;;;да;01.09.2026\n"
                + "11-А;Клёнов;Глеб;01.09.2010;;;;;;;да;01.09.2026\n"));
        assertThat(faults(preview))
                .containsExactly(
                        "csv 2 Согласие обучающегося UNDER_SIXTEEN",
                        "csv 3 Согласие обучающегося UNDER_SIXTEEN",
                        "csv 4 Согласие обучающегося UNDER_SIXTEEN");
    }

    private static byte[] consents(String rows) {
        var header = "Класс;Фамилия;Имя;Дата рождения;Фамилия представителя 1;Имя представителя 1;Почта 1;Согласие 1;"
                + "Дата согласия 1;Номер согласия 1;Согласие обучающегося;Дата согласия обучающегося\n";
        return (header + rows).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> states() {
        return school.admin.get("/api/people/students").values("students", "consent");
    }

    @Test
    void importsAreForTheOfficeOfTheOwnSchool(@Autowired Api api) {
        var id = school.preview(Bundle.ofSmallSchool().zip()).at("/importId").asString();
        for (var role : new String[] {"DEPUTY", "TEACHER", "HOMEROOM_TEACHER", "GUARDIAN", "AUDITOR"}) {
            var somebody = school.as("somebody", role);
            assertThat(somebody.get("/api/people/imports").problem()).isEqualTo("403 role-missing");
            assertThat(somebody.get("/api/people/imports/" + id).problem()).isEqualTo("403 role-missing");
            assertThat(Importing.preview(somebody, school.nextId(), new byte[] {1})
                            .problem())
                    .isEqualTo("403 role-missing");
            assertThat(somebody.post("/api/people/imports/" + id + "/application", "")
                            .problem())
                    .isEqualTo("403 role-missing");
            assertThat(somebody.post("/api/people/imports/" + id + "/undoing", "")
                            .problem())
                    .isEqualTo("403 role-missing");
            assertThat(somebody.delete("/api/people/imports/" + id).problem()).isEqualTo("403 role-missing");
            for (var file : new String[] {"template?format=CSV", "students?format=CSV", "oneroster"}) {
                assertThat(somebody.download("/api/people/exports/" + file).status())
                        .isEqualTo(403);
            }
        }
        var stranger = api.of("school-2", "staff-stranger", "ADMINISTRATOR");
        assertThat(stranger.get("/api/people/imports/" + id).problem()).isEqualTo("404 unknown-import");
        assertThat(stranger.post("/api/people/imports/" + id + "/application", "")
                        .problem())
                .isEqualTo("404 unknown-import");
        assertThat(stranger.post("/api/people/imports/" + id + "/undoing", "").problem())
                .isEqualTo("404 unknown-import");
        assertThat(stranger.delete("/api/people/imports/" + id).problem()).isEqualTo("404 unknown-import");
        assertThat(stranger.get("/api/people/imports").at("/imports").isEmpty()).isTrue();
    }

    /** Catalogue, Roles: the head reads everything. */
    @Test
    void theHeadReadsImportsAndListsOfTheOwnSchoolOnly(@Autowired Api api) {
        var id = school.apply(Bundle.ofSmallSchool().zip()).at("/importId").asString();
        var head = school.as("staff-head", "HEAD");
        assertThat(head.get("/api/people/imports").values("imports", "importId"))
                .contains(id);
        assertThat(head.get("/api/people/imports/" + id).at("/state").asString())
                .isEqualTo("APPLIED");
        for (var file : new String[] {"template?format=CSV", "students?format=CSV", "oneroster"}) {
            assertThat(head.download("/api/people/exports/" + file).status())
                    .as(file)
                    .isEqualTo(200);
        }
        assertThat(head.get("/api/people/looks")
                        .entry("looks", "byPersonId", "staff-head")
                        .path("role")
                        .asString())
                .isEqualTo("HEAD");
        assertThat(head.post("/api/people/imports/" + id + "/undoing", "").problem())
                .isEqualTo("403 role-missing");
        assertThat(Importing.preview(head, school.nextId(), new byte[] {1}).problem())
                .isEqualTo("403 role-missing");
        var other = api.of("school-2", "staff-other", "HEAD");
        assertThat(other.get("/api/people/imports").at("/imports").isEmpty()).isTrue();
        assertThat(other.get("/api/people/imports/" + id).problem()).isEqualTo("404 unknown-import");
        var list = other.download("/api/people/exports/students?format=CSV").bytes();
        assertThat(new String(list, StandardCharsets.UTF_8)).doesNotContain("Ягодкина");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(Importing.preview(school.admin, school.nextId(), new byte[0]).problem())
                .isEqualTo("400 import-empty");
        assertThat(Importing.preview(school.admin, school.nextId(), new byte[(12 << 20) + 1])
                        .problem())
                .isEqualTo("400 import-too-large");
        assertThat(school.admin
                        .putFile("/api/people/imports/x?from=2026-11-20", new byte[] {1})
                        .status())
                .isEqualTo(400);
        assertThat(faults(school.preview(new byte[] {0, 1, 2}))).containsExactly("csv 0 - UNREADABLE_FILE");
        var id = school.preview(Bundle.ofSmallSchool().zip()).at("/importId").asString();
        assertThat(school.admin
                        .post("/api/people/imports/" + id + "/undoing", "")
                        .problem())
                .isEqualTo("409 import-not-ready");
        assertThat(school.admin
                        .download("/api/people/exports/students?format=DOCX")
                        .status())
                .isEqualTo(400);
    }
}
