package org.klassny.schedule.year.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@ScheduleTest
class YearApiTest {

    private final Api api;

    YearApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void showsTheCalendarToEverybodyOfTheSchoolOnly() {
        var year = api.as("student-anna", "STUDENT")
                .get("/years")
                .body()
                .path("years")
                .path(0);
        assertThat(year.path("schoolYearId").asString()).isEqualTo("year-2026");
        assertThat(year.path("from").asString()).isEqualTo("2026-09-01");
        assertThat(year.path("terms")).hasSize(2);
        assertThat(year.path("terms").path(1).path("until").asString()).isEqualTo("2026-12-27");
        assertThat(year.path("holidays").path(0).path("gradeLevels").path(0).asInt())
                .isEqualTo(1);
        assertThat(api.of("school-9", "staff-x", "DEPUTY").get("/years").body().path("years"))
                .isEmpty();
        assertThat(api.anonymous().get("/years").problem()).isEqualTo("401 not-authenticated");
    }

    @Test
    void opensAYearOfAnotherSchoolUnderAnIdOfItsOwn() {
        var other = api.of("school-2", "staff-x", "ADMINISTRATOR");
        var body = "{'name': '2026/27', 'from': '2026-09-01', 'until': '2027-05-31'}";
        assertThat(other.put("/years/year-2026", body).problem()).isEqualTo("404 not-found");
        assertThat(other.put("/years/year-2026/terms/term-x", body).problem()).isEqualTo("404 not-found");
        TestSchool.done(other.put("/years/year-2", body));
        assertThat(other.get("/years").body().path("years").toString())
                .contains("year-2")
                .doesNotContain("year-2026");
    }

    @Test
    void changesATermAndKeepsItWhenTheSameIsSentAgain() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.done(
                deputy.put("/years/year-2030", "{'name': '2030', 'from': '2030-09-01', 'until': '2031-05-31'}"));
        for (var until : new String[] {"2030-10-27", "2030-10-26", "2030-10-26"}) {
            TestSchool.done(deputy.put(
                    "/years/year-2030/terms/term-2030-1",
                    "{'name': '1 четверть', 'from': '2030-09-01', 'until': '" + until + "'}"));
        }
        assertThat(deputy.get("/years").body().path("years").path(1).path("terms"))
                .singleElement()
                .satisfies(term -> assertThat(term.path("until").asString()).isEqualTo("2030-10-26"));
        assertThat(deputy.put("/years/year-2030", "{'name': '2030', 'from': '2030-09-02', 'until': '2031-05-31'}")
                        .problem())
                .isEqualTo("409 term-outside-year");
        assertThat(deputy.put(
                                "/years/year-2030/terms/term-1",
                                "{'name': '1', 'from': '2030-12-01', 'until': '2030-12-02'}")
                        .problem())
                .isEqualTo("409 id-taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year-2026/terms/term-9       | 2027-05-01 | 2027-06-01 | 409 term-outside-year",
                "year-2026/terms/term-9       | 2026-12-27 | 2027-01-20 | 409 terms-overlap",
                "year-2026/terms/term-9       | 2027-02-01 | 2027-01-31 | 400 dates-reversed /until",
                "year-2026/holidays/holiday-9 | 2026-08-31 | 2026-09-01 | 409 holiday-outside-year",
                "year-2026/holidays/holiday-9 | 2026-09-05 | 2026-09-04 | 400 dates-reversed /until",
                "year-2026/holidays/days-9    | 2026-09-05 | 2026-09-06 | 400 malformed-id",
                "year-1999/terms/term-9       | 2026-09-05 | 2026-09-06 | 404 not-found",
                "year-2026/terms/term-9       | 2026-09-05 | +9999999-01-01 | 400 date-out-of-range /until",
                "year-2026/terms/term-9       | tomorrow   | 2026-09-06 | 400 malformed-json /from"
            })
    void refusesWhatIsNoPartOfTheYear(String path, String from, String until, String problem) {
        var body = "{'name': 'x', 'from': '" + from + "', 'until': '" + until + "'}";
        assertThat(api.as("staff-vera", "DEPUTY").put("/years/" + path, body).problem())
                .isEqualTo(problem);
    }

    @Test
    void refusesHolidaysOfAGradeLevelThatIsNone() {
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put(
                                "/years/year-2026/holidays/holiday-9",
                                "{'name': 'x', 'from': '2026-09-05', 'until': '2026-09-06', 'gradeLevels': [13]}")
                        .problem())
                .isEqualTo("400 invalid-request /gradeLevels/0");
    }
}
