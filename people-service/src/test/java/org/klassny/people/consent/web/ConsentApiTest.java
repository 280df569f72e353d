package org.klassny.people.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class ConsentApiTest {

    private static final String CONSENTS = "/api/people/consents";

    private final Api api;
    private final Session admin;
    private final Session clara;

    ConsentApiTest(@Autowired Api api) {
        this.api = api;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
        this.clara = api.as("staff-clara", "TEACHER", "HOMEROOM_TEACHER");
    }

    @Test
    void isGivenWithdrawnAndShownWithTheStudent() {
        TestSchool.student(admin, "student-consent", "Согласова", "Соня", "class-7b");
        TestSchool.guardian(admin, "guardian-consent", "Согласова", "Света", "sveta@example.org");
        TestSchool.child(admin, "guardian-consent", "student-consent", "MOTHER");
        var document = request("student-consent", "guardian-consent", "GIVEN");
        assertThat(clara.put(CONSENTS + "/consent-1", document).status()).isEqualTo(204);
        assertThat(clara.put(CONSENTS + "/consent-1", document).status()).isEqualTo(204);
        assertThat(state()).isEqualTo("GIVEN");
        assertThat(clara.put(CONSENTS + "/consent-1", request("student-consent", "guardian-consent", "REFUSED"))
                        .problem())
                .isEqualTo("409 consent-decided");
        assertThat(clara.post(CONSENTS + "/consent-1/withdrawal", "{\"on\": \"2026-08-31\"}")
                        .problem())
                .isEqualTo("409 consent-not-given /on");
        assertThat(clara.post(CONSENTS + "/consent-1/withdrawal", "{\"on\": \"2026-11-19\"}")
                        .status())
                .isEqualTo(204);
        assertThat(state()).isEqualTo("WITHDRAWN");
        var listed = clara.get(CONSENTS + "?classId=class-7b").entry("consents", "consentId", "consent-1");
        assertThat(listed.path("withdrawnOn").asString()).isEqualTo("2026-11-19");
        assertThat(listed.path("decision").asString()).isEqualTo("GIVEN");
        assertThat(clara.put(CONSENTS + "/consent-2", request("student-consent", "guardian-consent", "REFUSED"))
                        .status())
                .isEqualTo(204);
        assertThat(state()).isEqualTo("REFUSED");
        assertThat(clara.post(CONSENTS + "/consent-2/withdrawal", "{\"on\": \"2026-11-20\"}")
                        .problem())
                .isEqualTo("409 consent-not-given /on");
    }

    @Test
    void onlyAGuardianOrTheStudentFromSixteenDecides() {
        assertThat(admin.put(CONSENTS + "/consent-3", request("student-anna", "guardian-stranger", "GIVEN"))
                        .problem())
                .isEqualTo("409 consent-not-theirs /givenById");
        assertThat(admin.put(CONSENTS + "/consent-3", request("student-anna", "student-anna", "GIVEN"))
                        .problem())
                .isEqualTo("409 consent-not-theirs /givenById");
        TestSchool.student(admin, "student-grown", "Взрослов", "Вадим", "class-7a");
        admin.put(
                "/api/people/students/student-grown",
                "{\"name\": %s, \"birthDate\": \"2010-09-01\", \"seen\": 1}"
                        .formatted(TestSchool.name("Взрослов", "Вадим")));
        assertThat(admin.put(CONSENTS + "/consent-3", request("student-grown", "student-grown", "GIVEN"))
                        .status())
                .isEqualTo(204);
    }

    /** Catalogue, Roles: what homeroom teachers may do, a deputy may; the head reads everything. */
    @Test
    void aDeputyRegistersForEveryClassAndTheHeadReads() {
        TestSchool.student(admin, "student-consent-7a", "Решаев", "Роман", "class-7a");
        TestSchool.guardian(admin, "guardian-consent-7a", "Решаева", "Раиса", "raisa@example.org");
        TestSchool.child(admin, "guardian-consent-7a", "student-consent-7a", "MOTHER");
        var deputy = api.as("staff-deputy", "DEPUTY");
        var head = api.as("staff-head", "HEAD");
        var document = request("student-consent-7a", "guardian-consent-7a", "GIVEN");
        assertThat(head.put(CONSENTS + "/consent-5", document).problem()).isEqualTo("403 role-missing");
        assertThat(deputy.put(CONSENTS + "/consent-5", document).status()).isEqualTo(204);
        for (var reader : new Session[] {head, deputy}) {
            assertThat(reader.get(CONSENTS + "?classId=class-7a").values("consents", "consentId"))
                    .contains("consent-5");
            assertThat(reader.get(CONSENTS).values("consents", "consentId")).contains("consent-5");
        }
        var withdrawal = "{\"on\": \"2026-11-19\"}";
        assertThat(head.post(CONSENTS + "/consent-5/withdrawal", withdrawal).problem())
                .isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "DEPUTY")
                        .post(CONSENTS + "/consent-5/withdrawal", withdrawal)
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(deputy.post(CONSENTS + "/consent-5/withdrawal", withdrawal).status())
                .isEqualTo(204);
    }

    @Test
    void refusesOthers() {
        assertThat(clara.put(CONSENTS + "/consent-4", request("student-vera", "guardian-olga", "GIVEN"))
                        .problem())
                .isEqualTo("403 not-your-class");
        assertThat(clara.get(CONSENTS + "?classId=class-7a").problem()).isEqualTo("403 not-your-class");
        assertThat(clara.put(CONSENTS + "/consent-4", "{\"studentId\": \"student-anna\"}")
                        .problem())
                .startsWith("400 invalid-request");
        assertThat(admin.post(CONSENTS + "/consent-none/withdrawal", "{\"on\": \"2026-11-20\"}")
                        .problem())
                .isEqualTo("404 not-found");
        for (var role : new String[] {"METHODIST", "TEACHER", "GUARDIAN", "STUDENT"}) {
            assertThat(api.as("guardian-olga", role).get(CONSENTS).problem()).isEqualTo("403 role-missing");
        }
        for (var role : new String[] {"SECRETARY", "HEAD", "DEPUTY"}) {
            var other = api.of("school-2", "staff-other", role);
            assertThat(other.get(CONSENTS).at("/consents").isEmpty()).as(role).isTrue();
        }
        assertThat(api.of("school-2", "staff-other", "DEPUTY")
                        .put(CONSENTS + "/consent-6", request("student-anna", "guardian-olga", "GIVEN"))
                        .problem())
                .isEqualTo("403 not-your-class");
    }

    private String state() {
        return clara.get("/api/people/students")
                .entry("students", "studentId", "student-consent")
                .path("consent")
                .asString();
    }

    private static String request(String student, String givenBy, String decision) {
        return """
                {"studentId": "%s", "givenById": "%s", "decision": "%s", "documentDate": "2026-09-01"}
                """.formatted(student, givenBy, decision);
    }
}
