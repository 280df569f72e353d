package org.klassny.people.student.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleTest
class MovementApiTest {

    private static final String STUDENTS = "/api/people/students/";

    private final Api api;
    private final Session admin;
    private final Session secretary;
    private final JdbcClient db;

    MovementApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
        this.secretary = api.as("staff-secretary", "SECRETARY");
    }

    @Test
    void aTransferLeavesTheRostersOfTheOldClassAndEntersThoseOfTheNewOne() {
        TestSchool.group(admin, "group-7a", "7-А", "class-7a", true);
        TestSchool.student(admin, "student-mover", "Переходов", "Павел", "class-7b");
        admin.put("/api/people/groups/group-7b-english/members/student-mover", "{\"from\": \"2026-09-01\"}");
        assertThat(secretary
                        .post(STUDENTS + "student-mover/transfer", placement("class-7a", "2026-11-16"))
                        .status())
                .isEqualTo(204);
        assertThat(secretary
                        .post(STUDENTS + "student-mover/transfer", placement("class-7a", "2026-11-16"))
                        .status())
                .as("sent again")
                .isEqualTo(204);
        assertThat(stay("group-7b")).isEqualTo("2026-09-01 2026-11-15");
        assertThat(stay("group-7b-english")).isEqualTo("2026-09-01 2026-11-15");
        assertThat(stay("group-7a")).isEqualTo("2026-11-16 on");
        var row = admin.get("/api/people/students").entry("students", "studentId", "student-mover");
        assertThat(row.path("classId").asString()).isEqualTo("class-7a");
        assertThat(admin.get("/api/people/classes/class-7b/roster")
                        .entry("students", "studentId", "student-mover")
                        .path("until")
                        .asString())
                .isEqualTo("2026-11-15");
        assertThat(secretary
                        .post(STUDENTS + "student-mover/departure", departure("2026-11-18"))
                        .status())
                .isEqualTo(204);
        assertThat(stay("group-7a")).isEqualTo("2026-11-16 2026-11-18");
        assertThat(secretary
                        .put(STUDENTS + "student-mover/enrollment", placement("class-7b", "2026-11-18"))
                        .problem())
                .isEqualTo("409 date-before-enrollment /from");
        assertThat(secretary
                        .put(STUDENTS + "student-mover/enrollment", placement("class-7b", "2026-11-20"))
                        .status())
                .isEqualTo(204);
        assertThat(stay("group-7b")).isEqualTo("2026-09-01 on");
    }

    @Test
    void refusesAnOrderThatDoesNotFit() {
        TestSchool.student(admin, "student-order", "Приказов", "Прохор", "class-7b");
        assertThat(secretary
                        .put(STUDENTS + "student-order/enrollment", placement("class-7a", "2026-09-01"))
                        .problem())
                .isEqualTo("409 already-enrolled");
        assertThat(secretary
                        .post(STUDENTS + "student-order/transfer", placement("class-7b", "2026-10-01"))
                        .problem())
                .isEqualTo("409 same-class /classId");
        assertThat(secretary
                        .post(STUDENTS + "student-order/transfer", placement("class-7a", "2026-09-01"))
                        .problem())
                .isEqualTo("409 date-before-enrollment /from");
        assertThat(secretary
                        .post(STUDENTS + "student-order/transfer", placement("class-other", "2026-10-01"))
                        .problem())
                .isEqualTo("404 unknown-class /classId");
        assertThat(secretary
                        .post(STUDENTS + "student-order/departure", departure("2026-08-31"))
                        .problem())
                .isEqualTo("409 date-before-enrollment /until");
        assertThat(secretary
                        .post(STUDENTS + "student-order/departure", "{\"until\": \"2026-11-18\"}")
                        .problem())
                .startsWith("400 invalid-request");
        assertThat(secretary
                        .put(STUDENTS + "student-none/enrollment", placement("class-7a", "2026-09-01"))
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(secretary
                        .put(STUDENTS + "student-other/enrollment", placement("class-7a", "2026-09-01"))
                        .problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void ordersAreForSecretaryAndAdministrator() {
        var body = placement("class-7a", "2026-11-16");
        for (var role : new String[] {"HEAD", "DEPUTY", "TEACHER", "HOMEROOM_TEACHER", "GUARDIAN", "AUDITOR"}) {
            assertThat(api.as("staff-clara", role)
                            .post(STUDENTS + "student-anna/transfer", body)
                            .problem())
                    .isEqualTo("403 role-missing");
        }
    }

    @Test
    void theLogNamesTheRoleThatAllowsIt() {
        var auditor = api.as("staff-both", "AUDITOR", "SECRETARY");
        TestSchool.student(admin, "student-logged", "Записанов", "Захар", "class-7b");
        assertThat(auditor.post(STUDENTS + "student-logged/transfer", placement("class-7a", "2026-11-16"))
                        .status())
                .isEqualTo(204);
        assertThat(roleOf("student-logged")).isEqualTo("SECRETARY");
        var deputy = api.as("staff-both", "AUDITOR", "DEPUTY");
        assertThat(deputy.put("/api/people/classes/class-logged", "{\"name\": \"8-Я\", \"gradeLevel\": 8, \"seen\": 0}")
                        .status())
                .isEqualTo(200);
        assertThat(roleOf("class-logged")).isEqualTo("DEPUTY");
        assertThat(deputy.put("/api/people/groups/group-logged", """
            {"name": "8-Я", "gradeLevel": 8, "classIds": ["class-logged"], "wholeClass": false}
            """).status()).isEqualTo(204);
        assertThat(roleOf("group-logged")).isEqualTo("DEPUTY");
    }

    private String roleOf(String aggregate) {
        return db.sql("""
            select meta_data::json ->> 'actorrole' from domain_event_entry
            where aggregate_identifier = ? order by global_index desc limit 1
            """).param(aggregate).query(String.class).single();
    }

    private String stay(String group) {
        var found =
                admin.get("/api/people/groups/" + group + "/roster").entry("students", "studentId", "student-mover");
        return found.path("from").asString() + " " + found.path("until").asString("on");
    }

    private static String placement(String classId, String from) {
        return """
                {"classId": "%s", "from": "%s", "orderNumber": "61-у", "orderDate": "2026-11-13"}
                """.formatted(classId, from);
    }

    private static String departure(String until) {
        return """
                {"until": "%s", "orderNumber": "70-у", "orderDate": "2026-11-17"}
                """.formatted(until);
    }
}
