package org.klassny.people.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class StaffApiTest {

    private static final String STAFF = "/api/people/staff";

    private final Api api;

    StaffApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void theAdministratorKeepsTheStaffAndHeadAndDeputyReadIt() {
        var admin = api.as("staff-admin", "ADMINISTRATOR");
        assertThat(admin.put(STAFF + "/staff-kept", card("Учитель физики", "kept@example.org", 0))
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.put(STAFF + "/staff-kept", card("Учитель химии", "kept@example.org", 0))
                        .problem())
                .isEqualTo("412 stale /seen");
        for (var role : new String[] {"HEAD", "DEPUTY"}) {
            var row = api.as("somebody", role).get(STAFF).entry("staff", "staffId", "staff-kept");
            assertThat(row.path("position").asString()).isEqualTo("Учитель физики");
            assertThat(row.path("email").asString()).isEqualTo("kept@example.org");
            assertThat(row.path("hasAccount").asBoolean()).isFalse();
        }
    }

    @Test
    void refusesOthersAndWhatIsMalformed() {
        var admin = api.as("staff-admin", "ADMINISTRATOR");
        assertThat(admin.put(STAFF + "/staff-x", card("", "x@example.org", 0)).problem())
                .isEqualTo("400 invalid-request /position");
        assertThat(admin.put(STAFF + "/staff-x", card("Учитель", "no address", 0))
                        .problem())
                .isEqualTo("400 invalid-request /email");
        for (var role : new String[] {"TEACHER", "SECRETARY", "GUARDIAN", "AUDITOR"}) {
            assertThat(api.as("somebody", role).get(STAFF).problem()).isEqualTo("403 role-missing");
        }
        assertThat(api.as("somebody", "DEPUTY")
                        .put(STAFF + "/staff-x", card("Учитель", "x@example.org", 0))
                        .problem())
                .isEqualTo("403 role-missing");
        var other = api.of("school-2", "staff-other", "ADMINISTRATOR");
        assertThat(other.put(STAFF + "/staff-clara", card("Учитель", "x@example.org", 0))
                        .problem())
                .isEqualTo("409 id-taken");
        assertThat(other.get(STAFF).values("staff", "staffId")).doesNotContain("staff-clara");
    }

    private static String card(String position, String email, int seen) {
        return "{\"name\": %s, \"position\": \"%s\", \"email\": \"%s\", \"seen\": %d}"
                .formatted(TestSchool.name("Физиков", "Фёдор"), position, email, seen);
    }
}
