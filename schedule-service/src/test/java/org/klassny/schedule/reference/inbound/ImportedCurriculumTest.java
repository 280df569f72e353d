package org.klassny.schedule.reference.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klassny.schedule.PeopleFacts;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.events.ImportFact.CourseImported;
import org.klassny.schedule.reference.events.ImportFact.ImportUndone;
import org.klassny.schedule.reference.events.ImportFact.SessionImported;
import org.klassny.schedule.reference.events.ImportFact.TeachingImported;
import org.klassny.schedule.reference.inbound.Fact.SchoolRegistered;
import org.klassny.schedule.reference.inbound.Fact.TeachingGroupFormed;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of imports that people-service tells of, each test in a school of its own; ids end with its number. */
@ScheduleTest
class ImportedCurriculumTest {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    private final PeopleFacts people = new PeopleFacts();
    private final int number = SCHOOLS.incrementAndGet();
    private final String school = "school-imported-" + number;
    private final Session deputy;
    private final JdbcClient db;
    private final Api api;

    ImportedCurriculumTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.deputy = api.of(school, "staff-vera", "DEPUTY");
        this.db = db;
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(db.sql("select count(*) from dead_letter").query(Long.class).single())
                .isZero();
    }

    @Test
    void aYearWithTermsSubjectsAndLoadsIsMade() {
        tellAll("a");
        told(teaching("a", "load-b", "subject-a", "staff-mila", new BigDecimal("2.5")));
        untilLoads(2);
        var year = deputy.get("/years").at("/years/0");
        assertThat(year.path("schoolYearId").asString()).isEqualTo(id("year-a"));
        assertThat(year.path("name").asString()).isEqualTo("2026/27");
        assertThat(year.path("terms").valueStream().map(term -> term.path("termId")
                        .asString()))
                .containsExactly(id("term-a1"), id("term-a2"));
        assertThat(deputy.get("/subjects").at("/subjects/0/name").asString()).isEqualTo("Алгебра");
        var loads = deputy.get("/loads");
        assertThat(loads.entry("loads", "loadId", id("load-a"))
                        .path("hoursAWeek")
                        .asInt(-1))
                .isZero();
        assertThat(loads.entry("loads", "loadId", id("load-b"))
                        .path("hoursAWeek")
                        .asString())
                .isEqualTo("2.5");
        assertThat(api.of("school-none", "staff-x", "DEPUTY")
                        .get("/loads")
                        .at("/loads")
                        .isEmpty())
                .isTrue();
        var by = db.sql("select meta_data::jsonb ->> 'actor' || ' ' || (meta_data::jsonb ->> 'origin') from "
                        + "domain_event_entry where aggregate_identifier = ?")
                .params(id("load-a"))
                .query(String.class)
                .single();
        assertThat(by).isEqualTo("system policy");
    }

    @Test
    void whatIsToldTwiceIsDoneOnce() {
        tellAll("c");
        tellAll("c");
        told(new CourseImported(id("import-c"), id("subject-mark"), "Отметка времени"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> deputy.get("/subjects").values("subjects", "name").contains("Отметка времени"));
        assertThat(events("year-c")).isEqualTo(3);
        assertThat(events("subject-c")).isEqualTo(1);
        assertThat(events("load-c")).isEqualTo(1);
    }

    @Test
    void whatTheSchoolHasStaysAndStandsForWhatIsTold() {
        TestSchool.done(deputy.put(
                "/years/" + id("year-own"), "{'name': 'Наш год', 'from': '2026-09-01', 'until': '2027-05-28'}"));
        TestSchool.done(deputy.put(
                "/years/" + id("year-own") + "/terms/" + id("term-own"),
                "{'name': '1', 'from': '2026-09-01', 'until': '2026-10-23'}"));
        TestSchool.done(deputy.put("/subjects/" + id("subject-own"), "{'name': 'алгебра', 'shortName': 'Алг.'}"));
        tellAll("d");
        untilLoads(1);
        var years = deputy.get("/years");
        assertThat(years.values("years", "name")).containsExactly("Наш год");
        assertThat(years.at("/years/0/terms").valueStream().map(term -> term.path("termId")
                        .asString()))
                .containsExactly(id("term-own"), id("term-d2"));
        assertThat(deputy.get("/subjects").values("subjects", "shortName")).containsExactly("Алг.");
        assertThat(deputy.get("/loads").values("loads", "subjectId")).containsExactly(id("subject-own"));
        // another import of the same teaching finds the load
        told(teaching("d", "load-again", "subject-own", "staff-lena", BigDecimal.TWO));
        told(new CourseImported(id("import-d"), id("subject-mark"), "Отметка времени"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> deputy.get("/subjects").values("subjects", "name").contains("Отметка времени"));
        assertThat(deputy.get("/loads").values("loads", "loadId")).containsExactly(id("load-d"));
    }

    @Test
    void anUndoneImportTakesItsLoadsAlongButThoseOfATimetable() {
        people.write(school, school, new SchoolRegistered(school, "Europe/Moscow"));
        people.write(school, id("group-e"), new TeachingGroupFormed(id("group-e"), 7, List.of(id("class-e")), true));
        tellAll("e");
        told(teaching("e", "load-f", "subject-e", "staff-mila", null));
        untilLoads(2);
        TestSchool.done(deputy.put("/bells/" + id("bells-e"), """
                {'name': 'Основное', 'periods': [{'period': 1, 'startsAt': '08:30', 'endsAt': '09:15'}]}
                """));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> deputy.put("/timetable/" + id("entry-e"), """
                        {'loadId': '%s', 'weekday': 1, 'period': 1, 'bellsId': '%s', 'from': '2026-09-01'}
                        """.formatted(id("load-f"), id("bells-e")))
                                .status()
                        == 204);
        told(new ImportUndone(id("import-e")));
        untilLoads(1);
        told(new ImportUndone(id("import-e")));
        assertThat(deputy.get("/loads").values("loads", "loadId")).containsExactly(id("load-f"));
    }

    private void tellAll(String letter) {
        var year = id("year-" + letter);
        told(session(letter, "year-" + letter, null, "2026/27", "2026-09-01", "2027-05-31"));
        told(session(letter, "term-" + letter + "1", year, "1", "2026-09-01", "2026-10-25"));
        told(session(letter, "term-" + letter + "2", year, "2", "2026-11-02", "2026-12-27"));
        told(new CourseImported(id("import-" + letter), id("subject-" + letter), "Алгебра"));
        told(teaching(letter, "load-" + letter, "subject-" + letter, "staff-lena", null));
    }

    private SessionImported session(
            String letter, String session, @Nullable String year, String title, String from, String until) {
        return new SessionImported(
                id("import-" + letter), id(session), year, title, LocalDate.parse(from), LocalDate.parse(until));
    }

    private TeachingImported teaching(
            String letter, String load, String subject, String teacher, @Nullable BigDecimal hours) {
        return new TeachingImported(
                id("import-" + letter), id(load), id("group-" + letter), id(subject), teacher, hours);
    }

    private void told(ImportFact fact) {
        people.write(school, fact);
    }

    private String id(String name) {
        return name + "-" + number;
    }

    private void untilLoads(int count) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(deputy.get("/loads").at("/loads")).hasSize(count));
    }

    private long events(String aggregate) {
        return db.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .params(id(aggregate))
                .query(Long.class)
                .single();
    }
}
