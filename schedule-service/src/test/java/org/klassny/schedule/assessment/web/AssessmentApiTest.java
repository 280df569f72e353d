package org.klassny.schedule.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScheduleTest
class AssessmentApiTest {

    private final Api api;
    private final JdbcClient db;

    AssessmentApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void schedulesChangesAndCancelsAControlWork() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.done(work("assessment-1", "group-7v", "subject-algebra", "2026-12-01", "CONTROL_WORK"));
        TestSchool.done(work("assessment-1", "group-7v", "subject-algebra", "2026-12-02", "MONITORING_WORK"));
        assertThat(works(deputy, "&groupId=group-7v")).isEqualTo("""
                        [{"assessmentId":"assessment-1","groupId":"group-7v","subjectId":"subject-algebra",\
                        "date":"2026-12-02","kind":"MONITORING_WORK"}]""");
        assertThat(works(api.of("school-2", "staff-x", "DEPUTY"), "")).isEqualTo("[]");
        assertThat(api.of("school-2", "staff-x", "DEPUTY")
                        .delete("/assessments/assessment-1")
                        .problem())
                .isEqualTo("404 not-found");
        TestSchool.done(deputy.delete("/assessments/assessment-1"));
        TestSchool.done(deputy.delete("/assessments/assessment-1"));
        assertThat(works(deputy, "&groupId=group-7v")).isEqualTo("[]");
    }

    @Test
    void showsFamiliesTheWorksOfTheOwnGroups() {
        TestSchool.done(work("assessment-2", "group-7b", "subject-algebra", "2026-11-05", "CONTROL_WORK"));
        TestSchool.done(work("assessment-3", "group-7b", "subject-algebra", "2026-12-03", "CONTROL_WORK"));
        TestSchool.done(work("assessment-4", "group-c1", "subject-algebra", "2026-12-03", "CONTROL_WORK"));
        assertThat(works(api.as("student-anna", "STUDENT"), ""))
                .contains("assessment-2", "assessment-3")
                .doesNotContain("assessment-4");
        assertThat(works(api.as("guardian-1", "GUARDIAN"), ""))
                .contains("assessment-3")
                .doesNotContain("assessment-4");
        assertThat(works(api.as("student-left", "STUDENT"), ""))
                .contains("assessment-2")
                .doesNotContain("assessment-3");
        assertThat(works(api.as("guardian-2", "GUARDIAN"), "")).isEqualTo("[]");
        assertThat(works(api.as("staff-7b", "TEACHER", "GUARDIAN"), "")).contains("assessment-4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group-none | subject-algebra | 2026-12-01 | CONTROL_WORK | 404 unknown-group /groupId",
                "group-7b   | subject-none    | 2026-12-01 | CONTROL_WORK | 404 unknown-subject /subjectId",
                "group-7b   | subject-algebra | 2026-10-28 | CONTROL_WORK | 409 date-outside-term /date",
                "group-1a   | subject-algebra | 2026-12-08 | CONTROL_WORK | 409 date-in-holidays /date",
                "group-7b   | subject-algebra | 2026-12-01 | QUIZ         | 400 malformed-json /kind"
            })
    void refusesAWorkThatCanNotBeWritten(String group, String subject, String date, String kind, String problem) {
        assertThat(work("assessment-9", group, subject, date, kind).problem()).isEqualTo(problem);
    }

    @Test
    void theLogNamesTheRoleThatAllowsIt() {
        TestSchool.done(api.as("staff-method", "ADMINISTRATOR", "AUDITOR", "METHODIST")
                .put(
                        "/assessments/assessment-logged",
                        "{'groupId': 'group-c1', 'subjectId': 'subject-algebra', 'date': '2026-12-02', 'kind':"
                                + " 'CONTROL_WORK'}"));
        assertThat(roleOf("assessment-logged")).isEqualTo("METHODIST");
        TestSchool.done(api.as("staff-vera", "AUDITOR", "DEPUTY").put("/rooms/room-logged", "{'name': '99'}"));
        assertThat(roleOf("room-logged")).isEqualTo("DEPUTY");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-01&until=2027-01-01, 200",
        "from=2026-11-01&until=2027-01-02, 400 period-too-long /until",
        "from=2026-11-02&until=2026-11-01, 400 dates-reversed /until"
    })
    void listsAreReadTwoMonthsAtATime(String days, String problem) {
        for (var list : new String[] {"/assessments?", "/substitutions?", "/lessons?"}) {
            assertThat(api.as("staff-vera", "DEPUTY").get(list + days).problem())
                    .isEqualTo(problem);
        }
    }

    private String roleOf(String aggregate) {
        return db.sql("""
            select meta_data::json ->> 'actorrole' from domain_event_entry
            where aggregate_identifier = ? order by global_index desc limit 1
            """).param(aggregate).query(String.class).single();
    }

    private Answer work(String id, String group, String subject, String date, String kind) {
        return api.as("staff-method", "METHODIST")
                .put(
                        "/assessments/" + id,
                        "{'groupId': '%s', 'subjectId': '%s', 'date': '%s', 'kind': '%s'}"
                                .formatted(group, subject, date, kind));
    }

    private static String works(Session session, String filter) {
        return session.get("/assessments?from=2026-11-01&until=2026-12-31" + filter)
                .body()
                .path("assessments")
                .toString();
    }
}
