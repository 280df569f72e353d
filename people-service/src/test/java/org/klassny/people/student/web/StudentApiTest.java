package org.klassny.people.student.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class StudentApiTest {

    private static final String STUDENTS = "/api/people/students";

    private final Api api;
    private final Session admin;

    StudentApiTest(@Autowired Api api) {
        this.api = api;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
    }

    @Test
    void listsStudentsWithWhatALookAtTheClassNeeds() {
        var row = admin.get(STUDENTS + "?classId=class-7b").entry("students", "studentId", "student-anna");
        assertThat(row.path("className").asString()).isEqualTo("7-Б");
        assertThat(row.path("from").asString()).isEqualTo("2026-09-01");
        assertThat(row.path("guardians").asInt()).isEqualTo(1);
        assertThat(row.path("consent").asString()).isEqualTo("NONE");
        assertThat(row.path("hasAccount").asBoolean()).isFalse();
        assertThat(admin.get(STUDENTS).values("students", "studentId"))
                .contains("student-anna", "student-vera")
                .doesNotContain("student-other");
    }

    @Test
    void aHomeroomTeacherListsAndEditsTheOwnClassOnly() {
        var clara = api.as("staff-clara", "TEACHER", "HOMEROOM_TEACHER");
        assertThat(clara.get(STUDENTS).values("students", "studentId"))
                .contains("student-anna", "student-boris")
                .doesNotContain("student-vera");
        assertThat(clara.get(STUDENTS + "?classId=class-7a").problem()).isEqualTo("403 not-your-class");
        var row = clara.get(STUDENTS).entry("students", "studentId", "student-boris");
        assertThat(clara.put(
                                STUDENTS + "/student-boris",
                                card("Ёлкин", row.path("version").asInt()))
                        .problem())
                .isEqualTo("200");
        assertThat(clara.put(STUDENTS + "/student-vera", card("Иная", 1)).problem())
                .isEqualTo("403 not-your-class");
        assertThat(clara.put(STUDENTS + "/student-never", card("Новая", 0)).problem())
                .isEqualTo("403 not-your-class");
    }

    /** Catalogue, Roles: what homeroom teachers may do, a deputy may for every class; arrivals are the secretary's. */
    @Test
    void aDeputyEditsEveryClassAndTheHeadNone() {
        TestSchool.student(admin, "student-of-deputy", "Завучев", "Захар", "class-7a");
        var deputy = api.as("staff-deputy", "DEPUTY");
        assertThat(deputy.put(STUDENTS + "/student-of-deputy", card("Завучев", 1))
                        .problem())
                .isEqualTo("200");
        assertThat(deputy.put(STUDENTS + "/student-never", card("Новая", 0)).problem())
                .isEqualTo("403 not-your-class");
        assertThat(api.as("staff-head", "HEAD")
                        .put(STUDENTS + "/student-of-deputy", card("Завучева", 2))
                        .problem())
                .isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "DEPUTY")
                        .put(STUDENTS + "/student-of-deputy", card("Чужой", 2))
                        .problem())
                .isEqualTo("403 not-your-class");
    }

    @Test
    void aChangeOfTheCardCarriesTheVersionThatWasSeen() {
        assertThat(admin.put(STUDENTS + "/student-card", card("Первая", 0))
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.put(STUDENTS + "/student-card", card("Первая", 0))
                        .at("/version")
                        .asInt())
                .as("sent again")
                .isEqualTo(1);
        assertThat(admin.put(STUDENTS + "/student-card", card("Вторая", 0)).problem())
                .isEqualTo("412 stale /seen");
        assertThat(admin.put(STUDENTS + "/student-card", card("Вторая", 1))
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        assertThat(admin.put(STUDENTS + "/student-card", card("", 2)).problem())
                .isEqualTo("400 invalid-request /name/surname");
        assertThat(admin.put(STUDENTS + "/student-card", "{\"seen\": 2}").problem())
                .isEqualTo("400 invalid-request /name");
        assertThat(api.of("school-2", "staff-other", "ADMINISTRATOR")
                        .put(STUDENTS + "/student-card", card("Чужая", 0))
                        .problem())
                .isEqualTo("409 id-taken");
    }

    @Test
    void everyLookAtACardIsKept() {
        var card = api.as("staff-deputy", "DEPUTY").get(STUDENTS + "/student-anna/card");
        assertThat(card.at("/name/given").asString()).isEqualTo("Анна");
        assertThat(card.at("/classId").asString()).isEqualTo("class-7b");
        var olga = card.entry("guardians", "guardianId", "guardian-olga");
        assertThat(olga.path("kinship").asString()).isEqualTo("MOTHER");
        assertThat(olga.path("email").asString()).isEqualTo("olga@example.org");
        var looks = api.as("staff-auditor", "AUDITOR").get("/api/people/looks?personId=student-anna");
        var look = looks.entry("looks", "byPersonId", "staff-deputy");
        assertThat(look.path("role").asString()).isEqualTo("DEPUTY");
        assertThat(look.path("what").asString()).isEqualTo("CARD");
        assertThat(look.path("at").asString()).startsWith("2026-11-20T07:");
        assertThat(api.as("staff-auditor", "AUDITOR")
                        .get("/api/people/looks?personId=guardian-olga")
                        .values("looks", "byPersonId"))
                .contains("staff-deputy");
        assertThat(api.of("school-2", "staff-other", "AUDITOR")
                        .get("/api/people/looks")
                        .values("looks", "personId"))
                .doesNotContain("student-anna");
        assertThat(api.as("staff-deputy", "DEPUTY").get("/api/people/looks").problem())
                .isEqualTo("403 role-missing");
    }

    @Test
    void aCardIsForThoseWhoseWorkNeedsIt() {
        var path = STUDENTS + "/student-anna/card";
        for (var role : new String[] {"ADMINISTRATOR", "SECRETARY", "HEAD", "DEPUTY", "METHODIST", "AUDITOR"}) {
            assertThat(api.as("somebody", role).get(path).status()).as(role).isEqualTo(200);
        }
        assertThat(api.as("staff-clara", "HOMEROOM_TEACHER").get(path).status()).isEqualTo(200);
        assertThat(api.as("staff-clara", "HOMEROOM_TEACHER")
                        .get(STUDENTS + "/student-vera/card")
                        .problem())
                .isEqualTo("403 not-your-class");
        assertThat(api.as("staff-ulyana", "TEACHER").get(path).problem()).isEqualTo("403 role-missing");
        assertThat(api.as("guardian-olga", "GUARDIAN").get(path).problem()).isEqualTo("403 role-missing");
        assertThat(api.as("student-anna", "STUDENT").get(path).problem()).isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "HEAD").get(path).problem())
                .isEqualTo("404 unknown-student");
    }

    private static String card(String surname, int seen) {
        return "{\"name\": %s, \"birthDate\": \"2013-05-17\", \"seen\": %d}"
                .formatted(TestSchool.name(surname, "Имя"), seen);
    }
}
