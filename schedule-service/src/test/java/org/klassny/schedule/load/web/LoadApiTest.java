package org.klassny.schedule.load.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@ScheduleTest
class LoadApiTest {

    private final Api api;

    LoadApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void setsChangesAndEndsALoad() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.done(deputy.put("/loads/load-1", load("group-c2", "subject-algebra", "staff-lena", "2.50")));
        TestSchool.done(deputy.put("/loads/load-1", load("group-c2", "subject-english", "staff-lena", "2.50")));
        assertThat(loads(deputy)).contains("""
                        {"loadId":"load-1","groupId":"group-c2","subjectId":"subject-english","teacherId":"staff-lena","hoursAWeek":2.5}""");
        assertThat(loads(api.as("staff-lena", "TEACHER"))).contains("load-1");
        assertThat(loads(api.of("school-2", "staff-x", "HEAD"))).doesNotContain("load-1");
        TestSchool.done(deputy.delete("/loads/load-1"));
        TestSchool.done(deputy.delete("/loads/load-1"));
        assertThat(loads(deputy)).doesNotContain("load-1");
    }

    @Test
    void keepsALoadAsItIsWhileTheTimetableHasIt() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-2", "group-c2", "staff-mila");
        TestSchool.done(TestSchool.entry(deputy, "entry-load-2", "load-2", 1, 1));
        assertThat(deputy.put("/loads/load-2", load("group-c2", "subject-algebra", "staff-lena", "1"))
                        .problem())
                .isEqualTo("409 load-in-timetable");
        TestSchool.done(deputy.put("/loads/load-2", load("group-c2", "subject-algebra", "staff-mila", "4")));
        assertThat(deputy.delete("/loads/load-2").problem()).isEqualTo("409 load-in-timetable");
        TestSchool.done(deputy.post("/timetable/entry-load-2/end", "{'until': '2026-11-19'}"));
        TestSchool.done(deputy.delete("/loads/load-2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group-none | subject-algebra | 1  | 404 unknown-group /groupId",
                "group-2    | subject-algebra | 1  | 404 unknown-group /groupId",
                "group-c2   | subject-none    | 1  | 404 unknown-subject /subjectId",
                "group-c2   | subject-algebra | 0  | 400 invalid-request /hoursAWeek",
                "group-c2   | subject-algebra | 41 | 400 invalid-request /hoursAWeek",
                "group-c2   | subject-algebra | 0.125 | 400 invalid-request /hoursAWeek",
                "group-c2   | subject-algebra | 1e-99999 | 400 invalid-request /hoursAWeek",
                "группа     | subject-algebra | 1  | 400 invalid-request /groupId"
            })
    void refusesWhatTheSchoolHasNot(String group, String subject, String hours, String problem) {
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put("/loads/load-3", load(group, subject, "staff-lena", hours))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void knowsNoLoadOfAnotherSchool() {
        TestSchool.load(api.as("staff-vera", "DEPUTY"), "load-4", "group-c2", "staff-mila");
        var other = api.of("school-2", "staff-x", "DEPUTY");
        assertThat(other.delete("/loads/load-4").problem()).isEqualTo("404 not-found");
        assertThat(other.put("/loads/load-4", load("group-2", "subject-algebra", "staff-x", "1"))
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(other.delete("/loads/load-none").problem()).isEqualTo("404 not-found");
    }

    private static String loads(Session session) {
        return session.get("/loads").body().path("loads").toString();
    }

    private static String load(String group, String subject, String teacher, String hours) {
        return "{'groupId': '%s', 'subjectId': '%s', 'teacherId': '%s', 'hoursAWeek': %s}"
                .formatted(group, subject, teacher, hours);
    }
}
