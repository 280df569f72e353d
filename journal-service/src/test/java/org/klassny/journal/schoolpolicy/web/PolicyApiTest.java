package org.klassny.journal.schoolpolicy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@JournalTest
class PolicyApiTest {

    private static final String POLICIES = "/api/journal/policies";

    private final Api api;

    PolicyApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void setsAValueFromADayOnAndKeepsItBefore() {
        var deputy = api.as("staff-vera", "DEPUTY");
        assertThat(deputy.put(POLICIES + "/homework.minutes", "{\"value\": \"120\", \"effectiveFrom\": \"2026-11-21\"}")
                        .status())
                .isEqualTo(204);
        assertThat(value(deputy, "homework.minutes")).isEqualTo("90");
        assertThat(deputy.put(POLICIES + "/topic.days", "{\"value\": \"2\", \"effectiveFrom\": \"2026-11-20\"}")
                        .status())
                .isEqualTo(204);
        assertThat(value(deputy, "topic.days")).isEqualTo("2");
        assertThat(value(api.of("school-2", "staff-x", "HEAD"), "topic.days")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "homework.minutes   | 59      | 2026-11-21 | 400 policy-value-misfit /value",
                "homework.minutes   | 121     | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.current.days | -1      | 2026-11-21 | 400 policy-value-misfit /value",
                "pages.closed-on    | 30 мая  | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.scale        | 2,3,4,5 | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.weights      | QUIZ=0  | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.weights      | DANCE=2 | 2026-11-21 | 400 policy-value-misfit /value",
                "term-marks.rounding | 1.5    | 2026-11-21 | 400 policy-value-misfit /value",
                "notices.digest.at  | 24:00   | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.current.days | 1       | 2026-11-19 | 409 policy-in-the-past /effectiveFrom",
                "coffee.minutes     | 15      | 2026-11-21 | 404 unknown-policy",
                "marks.current.days | 1       | tomorrow   | 400 malformed-json /effectiveFrom"
            })
    void refusesWhatIsNoSetting(String policy, String value, String from, String problem) {
        var body = "{\"value\": \"" + value + "\", \"effectiveFrom\": \"" + from + "\"}";
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put(POLICIES + "/" + policy, body)
                        .problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "marks.weights, QUIZ=2 CONTROL_WORK=5",
        "term-marks.rounding, 0.6",
        "notices.settle.minutes, 0",
        "notices.digest.at, 07:30",
        "attendance.reason.days, 10"
    })
    void takesAValueOfTheFormOfTheSetting(String policy, String value) {
        assertThat(api.of("school-2", "staff-x", "DEPUTY")
                        .put(
                                POLICIES + "/" + policy,
                                "{\"value\": \"" + value + "\", \"effectiveFrom\": \"2026-12-30\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void letsDeputyAndAdministratorSetAndStaffRead() {
        var body = "{\"value\": \"1\", \"effectiveFrom\": \"2026-11-30\"}";
        var path = POLICIES + "/attendance.days";
        assertThat(api.as("staff-admin", "ADMINISTRATOR").put(path, body).status())
                .isEqualTo(204);
        for (var role :
                new String[] {"TEACHER", "HEAD", "HOMEROOM_TEACHER", "METHODIST", "AUDITOR", "STUDENT", "GUARDIAN"}) {
            assertThat(api.as("somebody", role).put(path, body).problem()).isEqualTo("403 role-missing");
        }
        assertThat(api.as("student-01", "STUDENT").get(POLICIES).problem()).isEqualTo("403 role-missing");
        assertThat(api.anonymous().get(POLICIES).problem()).isEqualTo("401 not-authenticated");
        assertThat(api.of("school-9", "staff-x", "DEPUTY").put(path, body).problem())
                .isEqualTo("404 unknown-school");
    }

    private static String value(Session session, String policy) {
        return session.get(POLICIES)
                .body()
                .valueStream()
                .filter(entry -> entry.path("policy").asString().equals(policy))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asString();
    }
}
