package org.klassny.people.schoolclass.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class ClassApiTest {

    private static final String CLASSES = "/api/people/classes";

    private final Api api;
    private final Session admin;

    ClassApiTest(@Autowired Api api) {
        this.api = api;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
    }

    @Test
    void formsAndRenamesAClassAndAssignsItsHomeroomTeacher() {
        var deputy = api.as("staff-vera", "DEPUTY");
        assertThat(deputy.put(CLASSES + "/class-9a", request("9-А", 9, 0))
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(deputy.put(CLASSES + "/class-9a", request("9-В", 9, 0)).problem())
                .isEqualTo("412 stale /seen");
        assertThat(deputy.put(CLASSES + "/class-9a/homeroom-teacher", "{\"teacherId\": \"staff-ulyana\"}")
                        .status())
                .isEqualTo(204);
        assertThat(deputy.put(CLASSES + "/class-9a", request("9-В", 9, 1)).problem())
                .isEqualTo("200");
        var listed = api.as("staff-ulyana", "TEACHER").get(CLASSES).entry("classes", "classId", "class-9a");
        assertThat(listed.path("name").asString()).isEqualTo("9-В");
        assertThat(listed.path("homeroomTeacherId").asString()).isEqualTo("staff-ulyana");
        assertThat(listed.path("students").asInt()).isZero();
        assertThat(deputy.put(
                                CLASSES + "/class-9a",
                                request("9-Г", 9, listed.path("version").asInt()))
                        .problem())
                .isEqualTo("200");
    }

    @Test
    void showsTheListOfAClassInTheOrderOfRussianNames() {
        var roster = admin.get(CLASSES + "/class-7b/roster");
        assertThat(roster.at("/name").asString()).isEqualTo("7-Б");
        assertThat(roster.values("students", "studentId")).containsSubsequence("student-boris", "student-anna");
        assertThat(roster.entry("students", "studentId", "student-anna")
                        .path("from")
                        .asString())
                .isEqualTo("2026-09-01");
    }

    @Test
    void theListIsForThoseWhoTeachOrLeadTheClass() {
        var path = CLASSES + "/class-7b/roster";
        for (var role : new String[] {"HEAD", "DEPUTY", "METHODIST", "AUDITOR", "ADMINISTRATOR", "SECRETARY"}) {
            assertThat(api.as("somebody", role).get(path).status()).as(role).isEqualTo(200);
        }
        assertThat(api.as("staff-clara", "HOMEROOM_TEACHER").get(path).status()).isEqualTo(200);
        assertThat(api.as("staff-clara", "HOMEROOM_TEACHER")
                        .get(CLASSES + "/class-7a/roster")
                        .problem())
                .isEqualTo("403 not-your-class");
        assertThat(api.as("staff-ulyana", "TEACHER").get(path).problem()).isEqualTo("403 not-your-class");
        assertThat(api.as("guardian-olga", "GUARDIAN").get(path).problem()).isEqualTo("403 role-missing");
        assertThat(api.as("student-anna", "STUDENT").get(path).problem()).isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "HEAD").get(path).problem())
                .isEqualTo("404 unknown-class");
    }

    @Test
    void refusesWhatIsNoClassOrNotOfTheSchool() {
        var other = api.of("school-2", "staff-other", "ADMINISTRATOR");
        assertThat(other.put(CLASSES + "/class-7b", request("7-Б", 7, 0)).problem())
                .isEqualTo("409 id-taken");
        assertThat(other.put(CLASSES + "/class-7b/homeroom-teacher", "{\"teacherId\": \"staff-clara\"}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(admin.put(CLASSES + "/class-7b/homeroom-teacher", "{\"teacherId\": \"staff-unknown\"}")
                        .problem())
                .isEqualTo("404 unknown-staff-member /teacherId");
        assertThat(admin.put(CLASSES + "/class-none/homeroom-teacher", "{\"teacherId\": \"staff-clara\"}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(admin.put(CLASSES + "/class-x", request("7-Б", 13, 0)).problem())
                .isEqualTo("400 invalid-request /gradeLevel");
        assertThat(admin.put(CLASSES + "/-class", request("7-Б", 7, 0)).problem())
                .isEqualTo("400 malformed-id");
        assertThat(api.as("staff-ulyana", "TEACHER")
                        .put(CLASSES + "/class-x", request("7-Б", 7, 0))
                        .problem())
                .isEqualTo("403 role-missing");
        assertThat(api.as("student-anna", "STUDENT").get(CLASSES).problem()).isEqualTo("403 role-missing");
        assertThat(other.get(CLASSES).values("classes", "classId")).containsExactly("class-other");
    }

    @Test
    void countsTheStudentsOfToday() {
        TestSchool.schoolClass(admin, "class-counted", "8-К", 8);
        TestSchool.student(admin, "student-counted", "Счётов", "Семён", "class-counted");
        admin.put(
                "/api/people/students/student-later",
                "{\"name\": %s, \"seen\": 0}".formatted(TestSchool.name("Поздняков", "Пётр")));
        admin.put("/api/people/students/student-later/enrollment", """
                {"classId": "class-counted", "from": "2026-11-21", "orderNumber": "1", "orderDate": "2026-11-20"}
                """);
        assertThat(admin.get(CLASSES)
                        .entry("classes", "classId", "class-counted")
                        .path("students")
                        .asInt())
                .isEqualTo(1);
    }

    private static String request(String name, int gradeLevel, int seen) {
        return "{\"name\": \"%s\", \"gradeLevel\": %d, \"seen\": %d}".formatted(name, gradeLevel, seen);
    }
}
