package org.klassny.schedule.bells.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bells, subjects and rooms. */
@ScheduleTest
class SetupApiTest {

    private final Api api;
    private final JdbcClient db;

    SetupApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void tellsTimesAsHoursAndMinutesOnTheWireAndOnTheScreen() {
        var bells = api.as("guardian-1", "GUARDIAN").get("/bells").body().path("bells");
        assertThat(bells.path(1).path("bellsId").asString()).isEqualTo("bells-main");
        assertThat(bells.path(1).path("periods")).hasSize(7);
        assertThat(bells.path(1).path("periods").path(0).path("startsAt").asString())
                .isEqualTo("08:30");
        assertThat(db.sql("select payload from domain_event_entry where aggregate_identifier = 'bells-main'")
                        .query(String.class)
                        .single())
                .contains("\"startsAt\":\"08:30\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'period': 1, 'startsAt': '09:15', 'endsAt': '08:30'}",
                "{'period': 1, 'startsAt': '08:30', 'endsAt': '09:15'}, {'period': 2, 'startsAt': '09:10', 'endsAt': '09:50'}",
                "{'period': 2, 'startsAt': '08:30', 'endsAt': '09:15'}, {'period': 1, 'startsAt': '09:20', 'endsAt': '09:50'}",
                "{'period': 1, 'startsAt': '08:30', 'endsAt': '09:15'}, {'period': 1, 'startsAt': '09:20', 'endsAt': '09:50'}"
            })
    void refusesPeriodsThatDoNotFollowInTime(String periods) {
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put("/bells/bells-x", "{'name': 'x', 'periods': [" + periods + "]}")
                        .problem())
                .isEqualTo("400 periods-misfit /periods");
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put(
                                "/bells/bells-x",
                                "{'name': 'x', 'periods': [{'period': 1, 'startsAt': '24:00', 'endsAt': '8:30'}]}")
                        .problem())
                .startsWith("400 invalid-request /periods/0/");
    }

    @Test
    void movesTheTimetableWithItsBellsUntilLessonsWereMade() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.done(bells("08:00", "08:40"));
        TestSchool.load(deputy, "load-bells", "group-c1", "staff-bells");
        TestSchool.done(entry("entry-bells", "bells-own", 1));
        TestSchool.done(bells("08:25", "08:40"));
        assertThat(entry("entry-bells-2", "bells-second", 1).problem()).isEqualTo("204");
        TestSchool.done(bells("13:30", "13:55"));
        assertThat(bells("13:30", "14:10").problem()).isEqualTo("409 teacher-busy");
        assertThat(deputy.put(
                                "/bells/bells-own",
                                "{'name': 'x', 'periods': [{'period': 2, 'startsAt': '13:30', 'endsAt': '13:55'}]}")
                        .problem())
                .isEqualTo("409 bells-in-use /periods");
        deputy.post("/years/year-2026/lessons", "{}");
        var used = bells("13:30", "13:50");
        assertThat(used.problem()).isEqualTo("409 bells-in-use /periods");
        assertThat(used.body().path("periods").path(0).asInt()).isEqualTo(1);
    }

    private Answer bells(String starts, String ends) {
        return api.as("staff-vera", "DEPUTY")
                .put(
                        "/bells/bells-own",
                        "{'name': 'Своё', 'periods': [{'period': 1, 'startsAt': '" + starts + "', 'endsAt': '" + ends
                                + "'}]}");
    }

    private Answer entry(String id, String bells, int period) {
        return api.as("staff-vera", "DEPUTY").put("/timetable/" + id, """
                {'loadId': 'load-bells', 'weekday': 6, 'period': %d, 'bellsId': '%s', 'from': '2026-09-01'}
                """.formatted(period, bells));
    }

    @Test
    void overwritesNoSubjectOfSomebodyElse() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.done(deputy.put("/subjects/subject-art", "{'name': 'ИЗО', 'shortName': 'ИЗО', 'seen': 0}"));
        TestSchool.done(deputy.put("/subjects/subject-art", "{'name': 'Искусство', 'shortName': 'Иск.', 'seen': 1}"));
        var stale = deputy.put("/subjects/subject-art", "{'name': 'МХК', 'shortName': 'МХК', 'seen': 1}");
        assertThat(stale.problem()).isEqualTo("412 stale /seen");
        assertThat(stale.body().path("current").asInt()).isEqualTo(2);
        assertThat(api.as("student-anna", "STUDENT")
                        .get("/subjects")
                        .body()
                        .path("subjects")
                        .toString())
                .contains("""
                        {"subjectId":"subject-art","name":"Искусство","shortName":"Иск.","version":2}""");
        assertThat(deputy.put("/subjects/subject-art", "{'name': '', 'shortName': 'Иск.'}")
                        .problem())
                .isEqualTo("400 invalid-request /name");
        assertThat(deputy.put("/subjects/art", "{'name': 'x', 'shortName': 'x'}")
                        .problem())
                .isEqualTo("400 malformed-id");
    }

    @Test
    void keepsTheSetUpOfSchoolsApart() {
        var other = api.of("school-9", "staff-x", "DEPUTY");
        assertThat(other.get("/rooms").body().path("rooms")).isEmpty();
        assertThat(other.get("/bells").body().path("bells")).isEmpty();
        assertThat(other.get("/subjects").body().path("subjects")).isEmpty();
        assertThat(other.put("/rooms/room-204", "{'name': 'x'}").problem()).isEqualTo("404 not-found");
        assertThat(other.put("/subjects/subject-algebra", "{'name': 'x', 'shortName': 'x'}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .get("/rooms")
                        .body()
                        .path("rooms")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("204");
    }
}
