package org.klassny.people.guardian.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class GuardianApiTest {

    private static final String GUARDIANS = "/api/people/guardians";

    private final Api api;
    private final Session admin;
    private final Session clara;

    GuardianApiTest(@Autowired Api api) {
        this.api = api;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
        this.clara = api.as("staff-clara", "TEACHER", "HOMEROOM_TEACHER");
    }

    @Test
    void aHomeroomTeacherEntersTheGuardiansOfTheOwnClass() {
        assertThat(clara.put(GUARDIANS + "/guardian-clara", card("+7 900 000-00-01", 0))
                        .problem())
                .isEqualTo("200");
        assertThat(clara.put(GUARDIANS + "/guardian-clara/children/student-boris", "{\"kinship\": \"FATHER\"}")
                        .status())
                .isEqualTo(204);
        assertThat(clara.put(GUARDIANS + "/guardian-clara/children/student-vera", "{\"kinship\": \"FATHER\"}")
                        .problem())
                .isEqualTo("403 not-your-class");
        var listed = clara.get(GUARDIANS).entry("guardians", "guardianId", "guardian-clara");
        assertThat(listed.path("phone").asString()).isEqualTo("+7 900 000-00-01");
        assertThat(listed.at("/children/0/kinship").asString()).isEqualTo("FATHER");
        assertThat(listed.at("/children/0/name/given").asString()).isNotEmpty();
        assertThat(clara.put(GUARDIANS + "/guardian-clara", card("+7 900 000-00-02", 1))
                        .problem())
                .isEqualTo("200");
        assertThat(clara.delete(GUARDIANS + "/guardian-clara/children/student-boris")
                        .status())
                .isEqualTo(204);
        assertThat(clara.get(GUARDIANS).values("guardians", "guardianId")).doesNotContain("guardian-clara");
        assertThat(admin.get(GUARDIANS).values("guardians", "guardianId")).contains("guardian-clara");
    }

    @Test
    void whoLooksAtContactsIsKept() {
        clara.get(GUARDIANS + "?classId=class-7b");
        assertThat(looked("staff-clara")).isEqualTo("HOMEROOM_TEACHER");
    }

    @Test
    void guardiansOfAnotherClassAreOutOfReach() {
        TestSchool.guardian(admin, "guardian-vera", "Арбузова", "Анна", "vera@example.org");
        TestSchool.child(admin, "guardian-vera", "student-vera", "MOTHER");
        assertThat(clara.get(GUARDIANS).values("guardians", "guardianId"))
                .contains("guardian-olga")
                .doesNotContain("guardian-vera");
        assertThat(clara.get(GUARDIANS + "?classId=class-7a").problem()).isEqualTo("403 not-your-class");
        assertThat(clara.put(GUARDIANS + "/guardian-vera", card("+7 900 000-00-03", 1))
                        .problem())
                .isEqualTo("403 not-your-class");
        assertThat(clara.delete(GUARDIANS + "/guardian-vera/children/student-vera")
                        .problem())
                .isEqualTo("403 not-your-class");
        assertThat(admin.get(GUARDIANS + "?classId=class-7a").values("guardians", "guardianId"))
                .contains("guardian-vera")
                .doesNotContain("guardian-olga");
    }

    /** Catalogue, Roles: what homeroom teachers may do, a deputy may. */
    @Test
    void aDeputyEntersTheGuardiansOfEveryClass() {
        var deputy = api.as("staff-deputy", "DEPUTY");
        assertThat(deputy.put(GUARDIANS + "/guardian-deputy", card("+7 900 000-00-06", 0))
                        .problem())
                .isEqualTo("200");
        var child = GUARDIANS + "/guardian-deputy/children/student-vera";
        assertThat(deputy.put(child, "{\"kinship\": \"FATHER\"}").status()).isEqualTo(204);
        assertThat(deputy.get(GUARDIANS + "?classId=class-7a").values("guardians", "guardianId"))
                .contains("guardian-deputy")
                .doesNotContain("guardian-olga");
        assertThat(deputy.get(GUARDIANS).values("guardians", "guardianId"))
                .contains("guardian-deputy", "guardian-olga");
        assertThat(deputy.delete(child).status()).isEqualTo(204);
        assertThat(looked("staff-deputy")).isEqualTo("DEPUTY");
    }

    /** Catalogue, Roles: the head reads everything. */
    @Test
    void theHeadReadsGuardiansAndChangesNone() {
        var head = api.as("staff-head", "HEAD");
        assertThat(head.get(GUARDIANS + "?classId=class-7b")
                        .entry("guardians", "guardianId", "guardian-olga")
                        .path("email")
                        .asString())
                .isEqualTo("olga@example.org");
        assertThat(looked("staff-head")).isEqualTo("HEAD");
        assertThat(head.put(GUARDIANS + "/guardian-olga", card("+7 900 000-00-07", 1))
                        .problem())
                .isEqualTo("403 role-missing");
        var child = GUARDIANS + "/guardian-olga/children/student-anna";
        assertThat(head.put(child, "{\"kinship\": \"MOTHER\"}").problem()).isEqualTo("403 role-missing");
        assertThat(head.delete(child).problem()).isEqualTo("403 role-missing");
    }

    @Test
    void headAndDeputyOfAnotherSchoolGetNothing() {
        for (var role : new String[] {"HEAD", "DEPUTY"}) {
            var other = api.of("school-2", "staff-other", role);
            assertThat(other.get(GUARDIANS).values("guardians", "guardianId"))
                    .as(role)
                    .isEmpty();
            assertThat(other.get(GUARDIANS + "?classId=class-7b").values("guardians", "guardianId"))
                    .as(role)
                    .isEmpty();
        }
        var other = api.of("school-2", "staff-other", "DEPUTY");
        assertThat(other.put(GUARDIANS + "/guardian-olga", card("+7 900 000-00-08", 1))
                        .problem())
                .isEqualTo("409 id-taken");
        var child = GUARDIANS + "/guardian-olga/children/student-anna";
        assertThat(other.put(child, "{\"kinship\": \"OTHER\"}").problem()).isEqualTo("403 not-your-class");
        assertThat(other.delete(child).problem()).isEqualTo("403 not-your-class");
    }

    @Test
    void refusesWhatIsMalformedUnknownOrOfAnotherSchool() {
        assertThat(admin.put(GUARDIANS + "/guardian-x", card("no phone", 0)).problem())
                .isEqualTo("400 invalid-request /phone");
        assertThat(admin.put(GUARDIANS + "/guardian-olga/children/student-other", "{\"kinship\": \"OTHER\"}")
                        .problem())
                .isEqualTo("404 unknown-student");
        assertThat(admin.put(GUARDIANS + "/guardian-olga/children/student-anna", "{\"kinship\": \"AUNT\"}")
                        .problem())
                .isEqualTo("400 malformed-json /kinship");
        assertThat(admin.put(GUARDIANS + "/guardian-none/children/student-anna", "{\"kinship\": \"OTHER\"}")
                        .problem())
                .isEqualTo("404 not-found");
        var other = api.of("school-2", "staff-other", "ADMINISTRATOR");
        assertThat(other.put(GUARDIANS + "/guardian-olga", card("+7 900 000-00-04", 0))
                        .problem())
                .isEqualTo("409 id-taken");
        assertThat(other.get(GUARDIANS).values("guardians", "guardianId")).isEmpty();
        for (var role : new String[] {"METHODIST", "TEACHER", "GUARDIAN", "STUDENT", "AUDITOR"}) {
            assertThat(api.as("somebody", role).get(GUARDIANS).problem()).isEqualTo("403 role-missing");
        }
        assertThat(api.as("staff-leads-none", "HOMEROOM_TEACHER")
                        .put(GUARDIANS + "/guardian-free", card("+7 900 000-00-05", 0))
                        .problem())
                .isEqualTo("403 not-your-class");
    }

    /** In which role somebody looked at Olga's contacts. */
    private String looked(String by) {
        var look = admin.get("/api/people/looks?personId=guardian-olga").entry("looks", "byPersonId", by);
        assertThat(look.path("what").asString()).isEqualTo("CONTACTS");
        return look.path("role").asString();
    }

    private static String card(String phone, int seen) {
        return "{\"name\": %s, \"email\": null, \"phone\": \"%s\", \"seen\": %d}"
                .formatted(TestSchool.name("Ёлкин", "Егор"), phone, seen);
    }
}
