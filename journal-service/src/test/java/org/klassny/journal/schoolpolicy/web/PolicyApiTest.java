package org.klassny.journal.schoolpolicy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JournalTest
class PolicyApiTest {

    private static final String POLICIES = "/api/journal/policies";

    private final Api api;
    private final JdbcClient db;

    PolicyApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
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
                "pages.closed-on    | +9999999-01-01 | 2026-11-21 | 400 policy-value-misfit /value",
                "pages.closed-on    | 2026-12-31 | +9999999-01-01 | 400 date-out-of-range /effectiveFrom",
                "marks.scale        | 2,3,4,5 | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.weights      | QUIZ=0  | 2026-11-21 | 400 policy-value-misfit /value",
                "marks.weights      | CONTROL_WORK=3 CONTROL_WORK=2 | 2026-11-21 | 400 policy-value-twice /value",
                "marks.scale        | 2 3 4 5 5 | 2026-11-21 | 400 policy-value-twice /value",
                "marks.none-in-grade-levels | 1 2 1 | 2026-11-21 | 400 policy-value-twice /value",
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

    @Test
    void theLogNamesTheRoleThatAllowsIt() {
        var body = "{\"value\": \"3\", \"effectiveFrom\": \"2026-12-30\"}";
        for (var roles : new String[][] {{"AUDITOR", "DEPUTY"}, {"AUDITOR", "ADMINISTRATOR"}}) {
            assertThat(api.as("staff-vera", roles)
                            .put(POLICIES + "/marks.monitoring.days", body)
                            .status())
                    .isEqualTo(204);
            assertThat(roleOf("policy-school-1")).isEqualTo(roles[1]);
            body = body.replace("\"3\"", "\"4\"");
        }
    }

    private String roleOf(String aggregate) {
        return db.sql("""
            select meta_data::json ->> 'actorrole' from domain_event_entry
            where aggregate_identifier = ? order by global_index desc limit 1
            """).param(aggregate).query(String.class).single();
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
