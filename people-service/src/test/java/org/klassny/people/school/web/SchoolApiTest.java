package org.klassny.people.school.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.people.PeopleTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class SchoolApiTest {

    private static final String SCHOOL = "/api/people/school";

    private final Api api;

    SchoolApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void anAdministratorRegistersTheOwnSchoolFromNothing() {
        var admin = api.of("school-new", "staff-new", "ADMINISTRATOR");
        assertThat(admin.get(SCHOOL).problem()).isEqualTo("404 unknown-school");
        assertThat(admin.put(SCHOOL, request("Новая", "Asia/Omsk", 0))
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.put(SCHOOL, request("Новая", "Asia/Omsk", 0))
                        .at("/version")
                        .asInt())
                .as("sent again")
                .isEqualTo(1);
        assertThat(admin.put(SCHOOL, request("Другая", "Asia/Omsk", 0)).problem())
                .isEqualTo("412 stale /seen");
        assertThat(admin.put(SCHOOL, request("Другая", "Asia/Omsk", 1))
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        var read = api.of("school-new", "guardian-new", "GUARDIAN").get(SCHOOL);
        assertThat(read.at("/name").asString()).isEqualTo("Другая");
        assertThat(read.at("/timeZone").asString()).isEqualTo("Asia/Omsk");
        assertThat(read.at("/schoolId").asString()).isEqualTo("school-new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Школа | Europe/Atlantis | 400 unknown-time-zone /timeZone",
                "''    | Europe/Moscow   | 400 invalid-request /name",
                "Школа | +03:00          | 400 unknown-time-zone /timeZone"
            })
    void refusesWhatIsNoSchool(String name, String zone, String problem) {
        assertThat(api.of("school-never", "staff-new", "ADMINISTRATOR")
                        .put(SCHOOL, request(name, zone, 0))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void nobodyElseChangesTheSchool() {
        for (var role : new String[] {"HEAD", "DEPUTY", "SECRETARY", "TEACHER", "GUARDIAN", "STUDENT", "AUDITOR"}) {
            assertThat(api.as("somebody", role)
                            .put(SCHOOL, request("Моя", "Europe/Moscow", 1))
                            .problem())
                    .isEqualTo("403 role-missing");
        }
    }

    private static String request(String name, String zone, int seen) {
        return "{\"name\": \"%s\", \"timeZone\": \"%s\", \"seen\": %d}".formatted(name, zone, seen);
    }
}
