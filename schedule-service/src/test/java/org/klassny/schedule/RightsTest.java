package org.klassny.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** Which roles no endpoint lets in. That the others are let in, the tests of the features say. */
@ScheduleTest
class RightsTest {

    private static final String EVERYTHING = """
            {'name': 'x', 'from': '2026-09-01', 'until': '2026-09-02'}
            """;

    private final Api api;

    RightsTest(@Autowired Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,    /years/year-r",
        "PUT,    /years/year-2026/terms/term-r",
        "PUT,    /years/year-2026/holidays/holiday-r",
        "POST,   /years/year-2026/lessons",
        "DELETE, /loads/load-r",
        "POST,   /timetable/entry-r/end",
        "POST,   /lessons/lesson-r/cancellation",
        "DELETE, /substitutions/substitution-r"
    })
    void letsOnlyDeputyAndAdministratorPlan(String method, String path) {
        for (var role : new String[] {
            "HEAD", "SECRETARY", "METHODIST", "TEACHER", "HOMEROOM_TEACHER", "STUDENT", "GUARDIAN", "AUDITOR"
        }) {
            assertThat(send(api.as("somebody", role), method, path).problem())
                    .as(role)
                    .isEqualTo("403 role-missing");
        }
        assertThat(send(api.anonymous(), method, path).problem()).isEqualTo("401 not-authenticated");
    }

    /** Catalogue, Roles: the head reads everything. */
    @Test
    void showsWhoIsFreeToThoseWhoPlanAndToTheHead() {
        var path = "/lessons/lesson-r/substitutes";
        for (var role : new String[] {"HEAD", "DEPUTY", "ADMINISTRATOR"}) {
            assertThat(api.as("somebody", role).get(path).problem()).as(role).isEqualTo("404 unknown-lesson");
        }
        for (var role :
                new String[] {"SECRETARY", "METHODIST", "TEACHER", "HOMEROOM_TEACHER", "STUDENT", "GUARDIAN", "AUDITOR"
                }) {
            assertThat(api.as("somebody", role).get(path).problem()).as(role).isEqualTo("403 role-missing");
        }
        assertThat(api.anonymous().get(path).problem()).isEqualTo("401 not-authenticated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/bells/bells-r               | {'name': 'x', 'periods': [{'period': 1, 'startsAt': '08:00', 'endsAt': '08:45'}]}",
                "/subjects/subject-r          | {'name': 'x', 'shortName': 'x'}",
                "/rooms/room-r                | {'name': 'x'}",
                "/loads/load-r                | {'groupId': 'x', 'subjectId': 'x', 'teacherId': 'x', 'hoursAWeek': 1}",
                "/timetable/entry-r           | {'loadId': 'x', 'weekday': 1, 'period': 1, 'bellsId': 'x', 'from': '2026-09-01'}",
                "/substitutions/substitution-r| {'lessonId': 'x', 'substituteId': 'x', 'reason': 'OTHER'}"
            },
            quoteCharacter = '`')
    void letsOnlyDeputyAndAdministratorSetUp(String path, String body) {
        for (var role : new String[] {"HEAD", "METHODIST", "TEACHER", "STUDENT", "GUARDIAN", "AUDITOR"}) {
            assertThat(api.as("somebody", role).put(path, body).problem())
                    .as(role)
                    .isEqualTo("403 role-missing");
        }
        assertThat(api.as("staff-admin", "ADMINISTRATOR").put(path, "[]").problem())
                .isEqualTo("400 malformed-json");
    }

    @ParameterizedTest
    @CsvSource({"HEAD", "ADMINISTRATOR", "TEACHER", "STUDENT", "GUARDIAN", "AUDITOR"})
    void letsOnlyDeputyAndMethodistScheduleControlWorks(String role) {
        var session = api.as("somebody", role);
        assertThat(session.put("/assessments/assessment-r", """
                                {'groupId': 'group-7b', 'subjectId': 'subject-algebra', 'date': '2026-12-01', 'kind': 'CONTROL_WORK'}
                                """).problem()).isEqualTo("403 role-missing");
        assertThat(session.delete("/assessments/assessment-r").problem()).isEqualTo("403 role-missing");
    }

    @ParameterizedTest
    @CsvSource({"/loads", "/timetable", "/substitutions?from=2026-11-01&until=2026-11-02"})
    void showsPlansToStaffOnly(String path) {
        for (var role : new String[] {"STUDENT", "GUARDIAN", "AUDITOR"}) {
            assertThat(api.as("somebody", role).get(path).problem()).as(role).isEqualTo("403 role-missing");
        }
        for (var role :
                new String[] {"HEAD", "DEPUTY", "ADMINISTRATOR", "SECRETARY", "METHODIST", "TEACHER", "HOMEROOM_TEACHER"
                }) {
            assertThat(api.as("somebody", role).get(path).status()).as(role).isEqualTo(200);
        }
        assertThat(api.anonymous().get(path).problem()).isEqualTo("401 not-authenticated");
    }

    private static Answer send(Session session, String method, String path) {
        return switch (method) {
            case "PUT" -> session.put(path, EVERYTHING);
            case "POST" -> session.post(path, path.endsWith("/end") ? "{'until': '2026-11-20'}" : "{}");
            case "DELETE" -> session.delete(path);
            default -> session.get(path);
        };
    }
}
