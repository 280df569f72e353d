package org.klassny.reporting.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klassny.kit.log.LogEntry;
import org.klassny.reporting.world.ForeignLog;
import org.klassny.reporting.world.JournalStore;
import org.klassny.reporting.world.JournalStore.Line;
import org.klassny.reporting.world.ReportingTest;
import org.klassny.reporting.world.School;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ReportingTest
class VerificationControllerTest {

    private static final String VERIFICATIONS = "/api/reporting/verifications";
    private static final String JOURNAL = "{\"service\": \"journal\"}";

    private static LogEntry mark;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @BeforeAll
    static void aLessonWithMarks() {
        var school = School.registered("verify");
        var lesson = school.scheduled("lesson-1", "7b", "algebra", "ivanova", "2026-11-16");
        var opened = school.opened(lesson);
        mark = school.gives(lesson, 1, "anna", "mark-1", "2");
        school.gives(lesson, 2, "boris", "mark-2", "4");
        // the relay was killed between the acknowledgement and its own commit
        ForeignLog.of("journal").send(opened);
        ForeignLog.of("journal").send(mark);
    }

    @AfterEach
    void storeIsWholeAndNothingRuns() {
        JournalStore.whole();
        db.sql("delete from verification_run where node = 'elsewhere'").update();
    }

    @Test
    void findsStoreTopicAndChainInAgreement() {
        var run = verified();
        assertThat(run.path("failure").asString("")).isEmpty();
        assertThat(run.path("state").asString()).isEqualTo("DONE");
        assertThat(run.path("ok").asBoolean()).isTrue();
        assertThat(run.path("events").asInt())
                .isEqualTo(ForeignLog.of("journal").entries().size());
        assertThat(run.path("unnumbered").asInt()).isZero();
    }

    @Test
    void readsTheStoreInTheNameOfWhoAsked() {
        var auditor = auditor();
        finished(auditor, auditor.post(VERIFICATIONS, JOURNAL).header("Location"));
        assertThat(JournalStore.authorization()).isEqualTo(auditor.authorization());
    }

    @Test
    void namesAMarkAlteredInTheStore() {
        JournalStore.damaged(lines -> {
            var damaged = new ArrayList<>(lines);
            damaged.replaceAll(line -> line.logIndex() != mark.logIndex()
                    ? line
                    : new Line(
                            line.logIndex(),
                            line.hash(),
                            line.attributes(),
                            Objects.requireNonNull(line.data()).replace("\"value\":\"2\"", "\"value\":\"5\""),
                            null));
            return damaged;
        });
        expect("STORE_ALTERED");
    }

    @Test
    void namesAMarkGoneFromTheStore() {
        JournalStore.damaged(lines -> {
            var damaged = new ArrayList<>(lines);
            damaged.replaceAll(line -> line.logIndex() != mark.logIndex()
                    ? line
                    : new Line(line.logIndex(), line.hash(), null, null, "missing"));
            return damaged;
        });
        expect("STORE_MISSING");
    }

    @Test
    void namesTheFirstOfTwoSwappedInTheStore() {
        JournalStore.damaged(lines -> {
            var damaged = new ArrayList<>(lines);
            var at = (int) (mark.logIndex() - lines.getFirst().logIndex());
            var one = lines.get(at);
            var other = lines.get(at + 1);
            damaged.set(at, new Line(one.logIndex(), one.hash(), other.attributes(), other.data(), null));
            damaged.set(at + 1, new Line(other.logIndex(), other.hash(), one.attributes(), one.data(), null));
            return damaged;
        });
        expect("REORDERED");
    }

    @Test
    void runsOneAtATime() {
        db.sql("""
                        insert into verification_run (run_id, school_id, requested_by, service, node, state, started_at)
                        values (gen_random_uuid(), 'school-verify', 'staff-2', 'journal', 'elsewhere', 'RUNNING', now())
                        """).update();
        var second = auditor().post(VERIFICATIONS, JOURNAL);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("verification-running");
    }

    @Test
    void refusesWhatIsMalformedOrUnknown() {
        assertThat(auditor().post(VERIFICATIONS, "{\"service\": \"weather\"}").code())
                .isEqualTo("unknown-service");
        assertThat(auditor().post(VERIFICATIONS, "{\"service\": \"weather\"}").pointer())
                .isEqualTo("/service");
        assertThat(auditor().post(VERIFICATIONS, "{\"service\": null}").pointer())
                .isEqualTo("/service");
        assertThat(auditor().get(VERIFICATIONS + "/7").pointer()).isEqualTo("/id");
        assertThat(auditor()
                        .get(VERIFICATIONS + "/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isForTheAuditorOfTheSchoolThatAsked() {
        var location = auditor().post(VERIFICATIONS, JOURNAL).header("Location");
        finished(auditor(), location);
        for (var role : new String[] {"ADMINISTRATOR", "DEPUTY", "HEAD", "TEACHER", "GUARDIAN"}) {
            var other = Api.at(port).of("school-verify", "staff-3", role);
            assertThat(other.post(VERIFICATIONS, JOURNAL).status()).as(role).isEqualTo(403);
            assertThat(other.get(location).status()).as(role).isEqualTo(403);
        }
        assertThat(Api.at(port)
                        .of("school-elsewhere", "staff-4", "AUDITOR")
                        .get(location)
                        .status())
                .isEqualTo(404);
    }

    private void expect(String difference) {
        var run = verified();
        assertThat(run.path("ok").asBoolean()).isFalse();
        assertThat(run.path("events").asLong()).isEqualTo(mark.logIndex() - 1);
        var first = run.path("firstDifference");
        assertThat(first.path("kind").asString()).isEqualTo(difference);
        assertThat(first.path("logIndex").asLong()).isEqualTo(mark.logIndex());
        assertThat(first.path("eventId").asString()).isEqualTo(mark.envelope().id());
        assertThat(first.path("aggregate").asString()).isEqualTo("lesson-1-verify");
    }

    private JsonNode verified() {
        return finished(auditor(), auditor().post(VERIFICATIONS, JOURNAL).header("Location"));
    }

    private static JsonNode finished(Session api, String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(location).body(),
                        run -> !run.path("state").asString().equals("RUNNING"));
    }

    private Session auditor() {
        return Api.at(port).of("school-verify", "staff-1", "AUDITOR");
    }
}
