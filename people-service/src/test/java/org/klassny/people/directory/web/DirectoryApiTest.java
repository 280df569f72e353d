package org.klassny.people.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class DirectoryApiTest {

    private static final String ME = "/api/people/me";
    private static final String RECIPIENTS = "/internal/people/recipients";

    private final Api api;

    DirectoryApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void tellsStaffWhoTheyAreAndWhichClassTheyLead() {
        var me = api.as("staff-clara", "TEACHER", "HOMEROOM_TEACHER").get(ME);
        assertThat(me.at("/kind").asString()).isEqualTo("STAFF");
        assertThat(me.at("/name/surname").asString()).isEqualTo("Небывалова");
        assertThat(me.at("/schoolName").asString()).isEqualTo("Школа № 1");
        assertThat(me.at("/timeZone").asString()).isEqualTo("Europe/Moscow");
        assertThat(me.values("homeroomOf", "classId")).containsExactly("class-7b");
        assertThat(me.at("/children").isEmpty()).isTrue();
    }

    @Test
    void tellsAGuardianTheChildrenAndAStudentTheClass() {
        var olga = api.as("guardian-olga", "GUARDIAN").get(ME);
        assertThat(olga.values("children", "studentId")).containsExactly("student-anna");
        assertThat(olga.at("/children/0/className").asString()).isEqualTo("7-Б");
        var anna = api.as("student-anna", "STUDENT").get(ME);
        assertThat(anna.at("/self/studentId").asString()).isEqualTo("student-anna");
        assertThat(anna.at("/self/classId").asString()).isEqualTo("class-7b");
    }

    @Test
    void anAccountWithoutACardIsUnknown() {
        assertThat(api.as("staff-nobody", "TEACHER").get(ME).problem()).isEqualTo("404 unknown-person");
        assertThat(api.of("school-2", "staff-clara", "TEACHER").get(ME).problem())
                .isEqualTo("404 unknown-person");
        assertThat(api.of("school-9", "staff-clara", "TEACHER").get(ME).problem())
                .isEqualTo("404 unknown-school");
        assertThat(api.anonymous().get(ME).problem()).isEqualTo("401 not-authenticated");
    }

    @Test
    void everybodyOfTheSchoolKnowsTheNamesOfItsStaffAndNothingElse() {
        var directory = api.as("guardian-olga", "GUARDIAN").get("/api/people/directory");
        var clara = directory.entry("staff", "staffId", "staff-clara");
        assertThat(clara.path("name").path("given").asString()).isEqualTo("Клара");
        assertThat(clara.propertyNames()).containsExactlyInAnyOrder("staffId", "name", "position");
        assertThat(api.of("school-2", "student-other", "STUDENT")
                        .get("/api/people/directory")
                        .values("staff", "staffId"))
                .doesNotContain("staff-clara");
    }

    @Test
    void noticesLearnAddressesWhereConsentStandsOnly() {
        var admin = api.as("staff-admin", "ADMINISTRATOR");
        TestSchool.student(admin, "student-notice", "Письмова", "Нина", "class-7b");
        TestSchool.guardian(admin, "guardian-mother", "Письмова", "Мария", "mother@example.org");
        TestSchool.guardian(admin, "guardian-father", "Письмов", "Фёдор", "father@example.org");
        TestSchool.child(admin, "guardian-mother", "student-notice", "MOTHER");
        TestSchool.child(admin, "guardian-father", "student-notice", "FATHER");
        assertThat(recipient("guardian-mother")).isEqualTo("null false");
        consent("consent-notice-1", "guardian-mother", "GIVEN", "2026-09-01");
        assertThat(recipient("guardian-mother")).isEqualTo("mother@example.org true");
        assertThat(recipient("guardian-father")).isEqualTo("father@example.org true");
        consent("consent-notice-2", "guardian-father", "REFUSED", "2026-09-02");
        assertThat(recipient("guardian-mother")).isEqualTo("null false");
        consent("consent-notice-3", "guardian-mother", "GIVEN", "2026-09-03");
        assertThat(recipient("guardian-mother")).isEqualTo("mother@example.org true");
        assertThat(recipient("guardian-father")).isEqualTo("null false");
        admin.post("/api/people/consents/consent-notice-3/withdrawal", "{\"on\": \"2026-11-20\"}");
        assertThat(recipient("guardian-mother")).isEqualTo("null false");
    }

    @Test
    void nobodyElseAsksForRecipients() {
        var body = "{\"schoolId\": \"school-1\", \"studentIds\": [\"student-anna\"]}";
        for (var role : new String[] {"ADMINISTRATOR", "HEAD", "DEPUTY", "TEACHER", "GUARDIAN"}) {
            assertThat(api.as("somebody", role).post(RECIPIENTS, body).problem())
                    .isEqualTo("403 role-missing");
        }
        var notices = api.of("every", "service-notification", "NOTICES");
        assertThat(notices.post(RECIPIENTS, "{\"schoolId\": \"school-2\", \"studentIds\": [\"student-anna\"]}")
                        .at("/recipients")
                        .isEmpty())
                .isTrue();
        assertThat(notices.post(RECIPIENTS, "{\"studentIds\": []}").problem())
                .isEqualTo("400 invalid-request /schoolId");
    }

    private void consent(String id, String givenBy, String decision, String date) {
        var body = """
                {"studentId": "student-notice", "givenById": "%s", "decision": "%s", "documentDate": "%s"}
                """.formatted(givenBy, decision, date);
        assertThat(api.as("staff-admin", "ADMINISTRATOR")
                        .put("/api/people/consents/" + id, body)
                        .status())
                .isEqualTo(204);
    }

    private String recipient(String guardian) {
        var found = api.of("every", "service-notification", "NOTICES")
                .post(RECIPIENTS, "{\"schoolId\": \"school-1\", \"studentIds\": [\"student-notice\"]}")
                .entry("recipients", "guardianId", guardian);
        assertThat(found.path("studentGiven").asString()).isEqualTo("Нина");
        return found.path("email").asString("null") + " "
                + found.path("consent").asBoolean();
    }
}
