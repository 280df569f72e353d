package org.klassny.reporting.replay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.reporting.world.Inflow;
import org.klassny.reporting.world.ReportingTest;
import org.klassny.reporting.world.School;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ReportingTest
class ReplayControllerTest {

    private static final String REPLAYS = "/api/reporting/replays";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @BeforeAll
    static void aLessonWithMarks(@Autowired JdbcClient db) {
        var school = School.registered("replay");
        school.term("term-2", "2026-11-02", "2026-12-29");
        school.group("7b", 7);
        school.joins("7b", "anna", "2026-09-01");
        var lesson = school.scheduled("lesson-1", "7b", "algebra", "ivanova", "2026-11-16");
        school.opened(lesson);
        school.gives(lesson, 1, "anna", "mark-1", "5");
        school.gives(lesson, 2, "anna", "mark-2", "4");
        school.withdraws(lesson, 3, "anna", "mark-2", "4");
        school.attendance(lesson, 4, "anna", "LATE");
        school.termMark("7b", "algebra", "anna", "5");
        Inflow.isRead(db);
    }

    @AfterEach
    void nothingRuns() {
        db.sql("delete from background_run where requested_by = 'staff-2'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill-rate", "audit", "reference", "progress", "lessons"})
    void makesTheSameRowsAgain(String projection) {
        var begun = auditor().post(REPLAYS, "{\"projection\": \"" + projection + "\"}");
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.header("Location"))
                .isEqualTo(REPLAYS + "/" + begun.body().path("id").asString());
        var run = finished(begun.header("Location"));
        assertThat(run.path("state").asString()).isEqualTo("DONE");
        assertThat(run.path("equal").asBoolean()).isTrue();
        assertThat(run.path("differences").asLong()).isZero();
        assertThat(run.path("events").asLong()).isPositive();
        assertThat(run.path("eventsPerSecond").asDouble()).isPositive();
        assertThat(run.path("rebuiltRows").asLong())
                .isPositive()
                .isEqualTo(run.path("liveRows").asLong());
    }

    @Test
    void namesARowThatTheLogDoesNotTellOf() {
        db.sql("update fill_mark set counts = true where mark_id = 'mark-2-replay'")
                .update();
        try {
            var run = finished(
                    auditor().post(REPLAYS, "{\"projection\": \"fill-rate\"}").header("Location"));
            assertThat(run.path("equal").asBoolean()).isFalse();
            assertThat(run.path("differences").asLong()).isEqualTo(1);
            assertThat(run.path("firstDifference").asString()).contains("fill_mark", "mark-2-replay", "counts");
        } finally {
            db.sql("update fill_mark set counts = false where mark_id = 'mark-2-replay'")
                    .update();
        }
    }

    @Test
    void tellsAnotherSchoolNothingOfSuchARow() {
        db.sql("update fill_mark set counts = true where mark_id = 'mark-2-replay'")
                .update();
        try {
            var other = Api.at(port).of("school-elsewhere", "staff-4", "AUDITOR");
            var begun = other.post(REPLAYS, "{\"projection\": \"fill-rate\"}");
            var run = finished(other, begun.header("Location"));
            assertThat(run.path("equal").asBoolean()).isTrue();
            assertThat(run.path("liveRows").asLong()).isZero();
            assertThat(run.path("rebuiltRows").asLong()).isZero();
            assertThat(run.path("firstDifference").asString("")).isEmpty();
        } finally {
            db.sql("update fill_mark set counts = false where mark_id = 'mark-2-replay'")
                    .update();
        }
    }

    @Test
    void runsOneAtATime() {
        db.sql("""
                        insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at)
                        values (gen_random_uuid(), 'replay', 'school-replay', 'staff-2', 'audit', 'RUNNING', now())
                        """).update();
        var second = auditor().post(REPLAYS, "{\"projection\": \"fill-rate\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("replay-running");
    }

    @Test
    void aRunOfAnInstanceThatIsGoneBarsNobody() {
        var id = db.sql("""
                        insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at, beat_at)
                        values (gen_random_uuid(), 'replay', 'school-replay', 'staff-2', 'audit', 'RUNNING', now(),
                                now() - interval '61 seconds')
                        returning run_id
                        """).query(String.class).single();
        var begun = auditor().post(REPLAYS, "{\"projection\": \"reference\"}");
        assertThat(begun.status()).isEqualTo(202);
        var left = auditor().get(REPLAYS + "/" + id).body();
        assertThat(left.path("state").asString()).isEqualTo("FAILED");
        assertThat(left.path("failure").asString()).contains("stopped");
        assertThat(finished(begun.header("Location")).path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void aRunOfAnotherSchoolBarsNobody() {
        db.sql("""
                        insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at)
                        values (gen_random_uuid(), 'replay', 'school-other', 'staff-2', 'audit', 'RUNNING', now())
                        """).update();
        var begun = auditor().post(REPLAYS, "{\"projection\": \"reference\"}");
        assertThat(finished(begun.header("Location")).path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void refusesWhatIsMalformedOrUnknown() {
        assertThat(auditor().post(REPLAYS, "{\"projection\": \"weather\"}").pointer())
                .isEqualTo("/projection");
        assertThat(auditor().post(REPLAYS, "{\"projection\": \"weather\"}").status())
                .isEqualTo(400);
        assertThat(auditor().post(REPLAYS, "{\"projection\": \" \"}").pointer()).isEqualTo("/projection");
        assertThat(auditor().post(REPLAYS, "{\"projektion\": \"audit\"}").status())
                .isEqualTo(400);
        assertThat(auditor().post(REPLAYS, "{").code()).isEqualTo("malformed-json");
        assertThat(auditor().get(REPLAYS + "/7").pointer()).isEqualTo("/id");
        assertThat(auditor()
                        .get(REPLAYS + "/00000000-0000-0000-0000-000000000000")
                        .code())
                .isEqualTo("unknown-replay");
    }

    @Test
    void isForAuditorAndAdministrator() {
        var begun = Api.at(port)
                .of("school-replay", "staff-3", "ADMINISTRATOR")
                .post(REPLAYS, "{\"projection\": \"reference\"}");
        assertThat(begun.status()).isEqualTo(202);
        finished(begun.header("Location"));
        for (var role : new String[] {"DEPUTY", "HEAD", "TEACHER", "STUDENT"}) {
            var other = Api.at(port).of("school-replay", "staff-3", role);
            assertThat(other.post(REPLAYS, "{\"projection\": \"reference\"}").status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(other.get(begun.header("Location")).status()).as(role).isEqualTo(403);
        }
        assertThat(Api.at(port)
                        .of("school-elsewhere", "staff-4", "AUDITOR")
                        .get(begun.header("Location"))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode finished(String location) {
        return finished(auditor(), location);
    }

    private static JsonNode finished(Session api, String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(location).body(),
                        run -> !run.path("state").asString().equals("RUNNING"));
    }

    private Session auditor() {
        return Api.at(port).of("school-replay", "staff-1", "AUDITOR");
    }
}
