package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.klassny.people.imports.web.Importing.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.kit.log.KafkaClients;
import org.klassny.people.PeopleTest;
import org.klassny.people.reference.inbound.CurriculumFact.SchoolYearOpened;
import org.klassny.people.reference.inbound.CurriculumFact.SubjectSet;
import org.klassny.people.reference.inbound.CurriculumFact.TeachingLoadSet;
import org.klassny.people.reference.inbound.CurriculumFact.TermSet;
import org.klassny.people.reference.inbound.CurriculumFact.TimetableEntrySet;
import org.klassny.people.reference.inbound.Timetable;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an import tells schedule-service, and what it makes of its answers, which the test gives in its place. */
@PeopleTest
class CurriculumImportApiTest {

    private final Importing school;
    private final Timetable schedule;
    private final JdbcClient db;

    CurriculumImportApiTest(@Autowired Api api, @Autowired KafkaClients kafka, @Autowired JdbcClient db) {
        this.school = new Importing(api);
        this.schedule = new Timetable(kafka);
        this.db = db;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2"})
    void tellsYearTermsSubjectsAndLoadsOnceAndInOrder(String version) {
        var bundle = Bundle.ofSchoolWithCurriculum(version).zip();
        var preview = school.preview(bundle);
        assertThat(count(preview, "YEAR")).isEqualTo("1 0 0 0");
        assertThat(count(preview, "TERM")).isEqualTo("2 0 0 0");
        assertThat(count(preview, "SUBJECT")).isEqualTo("1 0 0 0");
        assertThat(count(preview, "LOAD")).isEqualTo("1 0 0 0");
        assertThat(preview.at("/outcome/notes/0/rule").asString()).isEqualTo("OTHER_DIVISION");
        var applied = school.apply(bundle);
        var told = told(applied);
        assertThat(told)
                .extracting(Told::event)
                .containsExactly(
                        "people.academic-session-imported.v1",
                        "people.academic-session-imported.v1",
                        "people.academic-session-imported.v1",
                        "people.course-imported.v1",
                        "people.teaching-imported.v1",
                        "people.roster-imported.v1");
        assertThat(told.get(1).data().path("schoolYearId"))
                .isEqualTo(told.getFirst().data().path("sessionId"));
        assertThat(told.get(4).data().has("hoursAWeek")).isFalse();
        assertThat(told.get(4).data().path("subjectId"))
                .isEqualTo(told.get(3).data().path("subjectId"));
        answer(told);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var again = school.preview(bundle);
            assertThat(count(again, "YEAR") + ", " + count(again, "TERM")).isEqualTo("0 0 0 1, 0 0 0 2");
            assertThat(count(again, "SUBJECT") + ", " + count(again, "LOAD")).isEqualTo("0 0 0 1, 0 0 0 1");
            assertThat(again.at("/total").asInt()).isZero();
        });
    }

    @Test
    void undoesWhatNoTimetableStandsOn() {
        var bundle = Bundle.ofSchoolWithCurriculum("1.2").zip();
        var applied = school.apply(bundle);
        answer(told(applied));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(count(school.preview(bundle), "LOAD"))
                .isEqualTo("0 0 0 1"));
        school.undo(applied.at("/importId").asString());
        assertThat(told(applied).getLast().event()).isEqualTo("people.roster-import-undone.v1");

        var second = school.apply(bundle);
        var load = answer(told(second));
        schedule.tells(school.school, "entry-1", new TimetableEntrySet("entry-" + load, load));
        var undoing = "/api/people/imports/" + second.at("/importId").asString() + "/undoing";
        await().atMost(Duration.ofSeconds(60)).until(() -> timetabled(load));
        var refused = school.admin.post(undoing, "");
        assertThat(refused.problem()).isEqualTo("409 undo-refused");
        assertThat(refused.at("/obstacles").valueStream().map(one -> one.path("why")
                        .asString()))
                .contains("IS_TAUGHT");
    }

    @Test
    void whatScheduleServiceTellsGoesOutAndIsReadAgain(@Autowired Api api) {
        var bundle = Bundle.ofSchoolWithCurriculum("1.2").zip();
        var told = told(school.apply(bundle));
        answer(told);
        var group = school.admin
                .get("/api/people/groups")
                .entry("groups", "name", "7-Б")
                .path("groupId")
                .asString();
        var teaching = told.get(4).data();
        schedule.tells(
                school.school,
                "load-whole",
                new TeachingLoadSet(
                        "load-whole",
                        group,
                        teaching.path("subjectId").asString(),
                        teaching.path("teacherId").asString(),
                        BigDecimal.valueOf(3)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(exported().get("enrollments.csv")).contains("metadata.klassny.hoursAWeek"));
        assertThat(exported().get("academicSessions.csv"))
                .contains("y-2026,,,2026/27,schoolYear,2026-09-01,2027-05-31,,2027", "term-1,,,1 четверть,term");
        assertThat(exported().get("courses.csv")).contains("course-2,,,,Английский язык");
        assertThat(exported().get("classes.csv"))
                .contains("e7b,,,Английский 7-Б,07,course-2,,scheduled", "7-Б Английский язык");
        assertThat(exported().get("enrollments.csv")).contains("n5,,,e7b,org-1,u-clara,teacher,true");
        var other = new Importing(api);
        var preview = other.preview(
                school.admin.download("/api/people/exports/oneroster").bytes());
        assertThat(Importing.faults(preview)).isEmpty();
        assertThat(count(preview, "TERM") + ", " + count(preview, "SUBJECT") + ", " + count(preview, "LOAD"))
                .isEqualTo("2 0 0 0, 1 0 0 0, 2 0 0 0");
        assertThat(count(preview, "GROUP")).isEqualTo("1 0 0 1");
    }

    private Map<String, String> exported() {
        return Bundle.unzip(
                school.admin.download("/api/people/exports/oneroster").bytes());
    }

    @Test
    void anotherSchoolsYearsAndSubjectsAreNotSeen(@Autowired Api api) {
        var bundle = Bundle.ofSchoolWithCurriculum("1.2").zip();
        answer(told(school.apply(bundle)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(count(school.preview(bundle), "LOAD"))
                .isEqualTo("0 0 0 1"));
        var other = new Importing(api).preview(bundle);
        assertThat(count(other, "YEAR") + ", " + count(other, "SUBJECT")).isEqualTo("1 0 0 0, 1 0 0 0");
    }

    private record Told(String event, JsonNode data) {}

    private List<Told> told(Answer applied) {
        return db.sql("""
                        select payload_type, payload from domain_event_entry where aggregate_identifier = ?
                        order by sequence_number
                        """)
                .params(applied.at("/importId").asString())
                .query((row, _) ->
                        new Told(row.getString(1), JsonMapper.shared().readTree(row.getString(2))))
                .list();
    }

    /** As schedule-service does, and gives the id of the load. */
    private String answer(List<Told> told) {
        var load = "";
        for (var one : told) {
            var data = one.data();
            switch (one.event()) {
                case "people.academic-session-imported.v1" -> {
                    var id = data.path("sessionId").asString();
                    var from = LocalDate.parse(data.path("from").asString());
                    var until = LocalDate.parse(data.path("until").asString());
                    var title = data.path("title").asString();
                    schedule.tells(
                            school.school,
                            id,
                            data.has("schoolYearId")
                                    ? new TermSet(id, data.path("schoolYearId").asString(), from, until, title)
                                    : new SchoolYearOpened(id, title, from, until));
                }
                case "people.course-imported.v1" -> {
                    var id = data.path("subjectId").asString();
                    schedule.tells(
                            school.school,
                            id,
                            new SubjectSet(id, data.path("title").asString()));
                }
                case "people.teaching-imported.v1" -> {
                    load = data.path("loadId").asString();
                    schedule.tells(
                            school.school,
                            load,
                            new TeachingLoadSet(
                                    load,
                                    data.path("groupId").asString(),
                                    data.path("subjectId").asString(),
                                    data.path("teacherId").asString(),
                                    BigDecimal.ZERO));
                }
                default -> assertThat(one.event()).startsWith("people.roster-import");
            }
        }
        return load;
    }

    private boolean timetabled(String load) {
        return db.sql("""
                        select count(*) from timetable_entry e join teaching_load l using (school_id, load_id)
                        where load_id = ?
                        """).params(load).query(Long.class).single() == 1;
    }
}
